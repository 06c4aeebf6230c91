import { expect, it } from 'vitest';
import { MARGIN_MS, TokenCache } from './token-cache';

it('answers a token only while it lives long enough, and each scope its own', () => {
  let now = 1_000_000;
  const cache = new TokenCache(() => now);
  cache.keep('acme', { token: 'a', expiresAt: now + 300_000 });
  expect(cache.find('acme')?.token).toBe('a');
  expect(cache.find('globex')).toBeUndefined();
  expect(cache.find('acme', 400_000)).toBeUndefined();
  now += 300_000 - MARGIN_MS;
  expect(cache.find('acme')).toBeUndefined();
});

it('forgets', () => {
  const cache = new TokenCache(() => 0);
  cache.keep('acme', { token: 'a', expiresAt: 1e9 });
  cache.drop('acme');
  expect(cache.find('acme')).toBeUndefined();
  cache.keep('acme', { token: 'a', expiresAt: 1e9 });
  cache.clear();
  expect(cache.find('acme')).toBeUndefined();
});
