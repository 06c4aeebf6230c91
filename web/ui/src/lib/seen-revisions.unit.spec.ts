import { beforeEach, expect, it } from 'vitest';
import { rememberSeen, seenRevision } from './seen-revisions';

beforeEach(() => localStorage.clear());

it('knows the last revision that each person saw of each proposal', () => {
  rememberSeen('ann', 'acme', 'PAY-1', 2);
  rememberSeen('ann', 'acme', 'PAY-1', 4);
  rememberSeen('ann', 'acme', 'PAY-2', 1);
  expect(seenRevision('ann', 'acme', 'PAY-1')).toBe(4);
  expect(seenRevision('ann', 'acme', 'PAY-2')).toBe(1);
  expect(seenRevision('ann', 'globex', 'PAY-1')).toBeUndefined();
  expect(seenRevision('ben', 'acme', 'PAY-1')).toBeUndefined();
});

it('forgets the longest unseen first', () => {
  for (let n = 1; n <= 1_001; n++) rememberSeen('ann', 'acme', `PAY-${n}`, 1);
  expect(seenRevision('ann', 'acme', 'PAY-1')).toBeUndefined();
  expect(seenRevision('ann', 'acme', 'PAY-2')).toBe(1);
});

it('does without storage that is broken', () => {
  localStorage.setItem('witan.seen.ann.acme', '{"no": "list"}');
  expect(seenRevision('ann', 'acme', 'PAY-1')).toBeUndefined();
  rememberSeen('ann', 'acme', 'PAY-1', 3);
  expect(seenRevision('ann', 'acme', 'PAY-1')).toBe(3);
});
