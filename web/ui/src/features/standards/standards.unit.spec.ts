import { expect, it } from 'vitest';
import type { GateTrial } from '@/lib/api/review-types';
import { nextItemId } from './next-item';
import { reminderHours } from './protocol-form';
import { differencesOf } from './trial-differences';

const items = (...ids: string[]) => ids.map((id) => ({ id, question: 'q', reason: 'r' }));
const checklist = (perspective: string, asked: string[], ...retired: string[]) => ({
  perspective,
  version: 0,
  items: items(...asked),
  retired,
});

it('gives the next question an id that nobody had', () => {
  const security = checklist('security', ['SEC-1', 'SEC-10', 'SEC-3']);
  expect(nextItemId(security, security.items)).toBe('SEC-11');
  const plan = checklist('plan', ['ARCH-PLAN-1.1', 'ARCH-PLAN-1.2']);
  expect(nextItemId(plan, plan.items)).toBe('ARCH-PLAN-2');
  expect(nextItemId(checklist('data-protection', []), [])).toBe('DATAPROT-1');
});

it('never gives a new question the id of one that was removed', () => {
  const security = checklist('security', ['SEC-1', 'SEC-2'], 'SEC-4', 'SEC-3');
  expect(nextItemId(security, security.items)).toBe('SEC-5');
  expect(nextItemId(checklist('security', ['SEC-1', 'SEC-2']), items('SEC-1'))).toBe('SEC-3');
  expect(nextItemId(checklist('security', [], 'SEC-7'), [])).toBe('SEC-8');
  expect(nextItemId(checklist('security', ['SEC-1']), items('SEC-1', 'SEC-2', 'SEC-3'))).toBe('SEC-4');
});

it('reads hours as people write them, longest first', () => {
  expect(reminderHours('24, 48 24; x -3')).toEqual([48, 24]);
  expect(reminderHours('')).toEqual([]);
});

it('tells which rules would have said something else', () => {
  const result = (rule: string, status: string) => ({ rule, status, sentence: rule, because: [] });
  const trial = {
    results: [result('same', 'satisfied'), result('stricter', 'unsatisfied'), result('new', 'satisfied')],
    before: [result('same', 'satisfied'), result('stricter', 'satisfied'), result('gone', 'satisfied')],
  } as unknown as GateTrial['trials'][number];
  expect(differencesOf(trial).map(({ rule, before, after }) => [rule, before, after])).toEqual([
    ['stricter', 'satisfied', 'unsatisfied'],
    ['new', undefined, 'satisfied'],
    ['gone', 'satisfied', undefined],
  ]);
});
