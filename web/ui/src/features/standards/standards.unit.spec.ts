import { expect, it } from 'vitest';
import type { GateTrial } from '@/lib/api/review-types';
import { nextItemId } from './next-item';
import { reminderHours } from './protocol-form';
import { differencesOf } from './trial-differences';

const items = (...ids: string[]) => ids.map((id) => ({ id, question: 'q', reason: 'r' }));

it('gives the next question an id that nobody had', () => {
  expect(nextItemId({ perspective: 'security', version: 0, items: items('SEC-1', 'SEC-10', 'SEC-3') })).toBe(
    'SEC-11',
  );
  expect(
    nextItemId({ perspective: 'plan', version: 0, items: items('ARCH-PLAN-1.1', 'ARCH-PLAN-1.2') }),
  ).toBe('ARCH-PLAN-2');
  expect(nextItemId({ perspective: 'data-protection', version: 0, items: [] })).toBe('DATAPROT-1');
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
