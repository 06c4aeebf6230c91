import { expect, it } from 'vitest';
import { relativeTime } from './time';

const now = Date.parse('2026-03-01T12:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1_000).toISOString();

it.each([
  [10, 'just now', 'just now'],
  [90, '1 minute ago', '1m ago'],
  [3_590, '59 minutes ago', '59m ago'],
  [3_600, '1 hour ago', '1h ago'],
  [86_400, 'yesterday', 'yesterday'],
  [200 * 86_400, '6 months ago', '6mo ago'],
])('what was %i seconds ago was %s', (seconds, long, short) => {
  expect(relativeTime(ago(seconds), now)).toBe(long);
  expect(relativeTime(ago(seconds), now, true)).toBe(short);
});

it('has no words for what is no time', () => expect(relativeTime('soon', now)).toBe(''));
