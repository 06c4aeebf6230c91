import { expect, it } from 'vitest';
import type { Review } from '@/lib/api/review-types';
import { aReview } from '@/features/review/testing/a-review';
import { voidedBy } from './voided';

const WRITTEN = '2026-03-03T09:00:00Z';
const FIRST = '2026-03-04T09:00:00Z';
const SECOND = '2026-03-05T09:00:00Z';
const recommendation = { at: WRITTEN, outdated: true } as Review['recommendation'] & object;
const round = (openedAt: string) => ({ ...aReview().rounds[0]!, number: 2, openedAt });
const document = (at: string) => ({
  ...aReview().document,
  taken: [{ revision: 3, former: 2, at, changed: [], lapsed: [] }],
});
const voided = (openedAt?: string, takenAt?: string) =>
  voidedBy(
    aReview({
      recommendation,
      rounds: [...aReview().rounds, ...(openedAt ? [round(openedAt)] : [])],
      ...(takenAt ? { document: document(takenAt) } : {}),
    }),
  );

it('names what came first after the text was written', () => {
  expect(voided(FIRST)).toBe('Round 2 was opened');
  expect(voided(undefined, FIRST)).toBe('Revision 3 came before the panel');
  expect(voided(FIRST, SECOND)).toBe('Round 2 was opened');
  expect(voided(SECOND, FIRST)).toBe('Revision 3 came before the panel');
});

it('does not blame what was there before', () => {
  expect(voided('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z')).toBeUndefined();
  expect(voidedBy(aReview())).toBeUndefined();
});
