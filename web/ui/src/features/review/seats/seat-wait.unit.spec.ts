import { expect, it } from 'vitest';
import { aReview, aSeat } from '@/features/review/testing/a-review';
import { seatWait } from './seat-wait';

const OPENED = '2026-03-01T09:00:00Z';
const LATER = '2026-03-02T09:00:00Z';
const sealed = aReview({ phase: 'sealed-round' });

it('counts from the invitation until it is answered', () => {
  const seat = aSeat('data', 'dana', { status: 'invited', since: LATER });
  expect(seatWait(sealed, seat)).toEqual({ what: 'asked', since: LATER });
});

it('counts a sheet from the opening of the round, or from when somebody took the seat after that', () => {
  expect(seatWait(sealed, aSeat('data', 'dana', { filed: false }))?.since).toBe(OPENED);
  expect(seatWait(sealed, aSeat('data', 'dana', { filed: false, since: LATER }))?.since).toBe(LATER);
  expect(seatWait(sealed, aSeat('data', 'dana', { filed: true }))).toBeUndefined();
});

it('says nothing of a sheet whose filing is sealed, and nothing when the round is over', () => {
  expect(seatWait(sealed, aSeat('data', 'dana'))).toBeUndefined();
  expect(seatWait(aReview(), aSeat('data', 'dana', { filed: false }))).toBeUndefined();
});

it('says that a vacant seat waits for the chair, and that nobody waits after the decision', () => {
  const vacant = aSeat('data', 'dana', { status: 'recused', since: LATER });
  expect(seatWait(sealed, vacant)).toEqual({ what: 'vacant since', since: LATER });
  expect(seatWait(aReview({ phase: 'decided' }), vacant)).toBeUndefined();
});
