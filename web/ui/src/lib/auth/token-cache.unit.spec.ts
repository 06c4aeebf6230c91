import { beforeEach, expect, it } from 'vitest';
import { MARGIN_MS, TokenCache } from './token-cache';

const storage = sessionStorage;
beforeEach(() => storage.clear());

it('answers a token only while it lives long enough, and each scope its own', () => {
  let now = 1_000_000;
  const cache = new TokenCache(storage, () => now);
  cache.keep('acme', { token: 'a', expiresAt: now + 300_000 });
  expect(cache.find('acme')?.token).toBe('a');
  expect(cache.find('globex')).toBeUndefined();
  expect(cache.find('acme', 400_000)).toBeUndefined();
  now += 300_000 - MARGIN_MS;
  expect(cache.find('acme')).toBeUndefined();
});

it('forgets', () => {
  const cache = new TokenCache(storage, () => 0);
  cache.keep('acme', { token: 'a', expiresAt: 1e9 });
  cache.drop('acme');
  expect(cache.find('acme')).toBeUndefined();
  cache.keep('acme', { token: 'a', expiresAt: 1e9 });
  cache.clear();
  expect(cache.find('acme')).toBeUndefined();
});

it('outlives a reload of the page, but not a sign-out', () => {
  const before = new TokenCache(storage, () => 0);
  before.keep('acme', { token: 'a', expiresAt: 1e9 });
  expect(new TokenCache(storage, () => 0).find('acme')?.token).toBe('a');
  before.clear();
  expect(new TokenCache(storage, () => 0).find('acme')).toBeUndefined();
});

it('begins empty when what it finds is not its own', () => {
  storage.setItem('witan.tokens', '{broken');
  expect(new TokenCache(storage, () => 0).find('acme')).toBeUndefined();
});
