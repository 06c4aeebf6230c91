import type { Review, Seat } from '@/lib/api/review-types';
import { isOver, isVacant } from '@/features/review/logic/reading';

export interface SeatWait {
  /** What goes before the time since when it is so. */
  what: string;
  since: string;
}

const later = (a: string, b: string) => (Date.parse(a) > Date.parse(b) ? a : b);

/** Since when a seat owes something, as far as the person who looks may know; undefined while nothing waits for it. */
export function seatWait(review: Review, seat: Seat): SeatWait | undefined {
  if (isOver(review)) return undefined;
  if (isVacant(seat)) return { what: 'vacant since', since: seat.since };
  if (seat.status === 'invited') return { what: 'asked', since: seat.since };
  if (seat.status !== 'accepted') return undefined;
  const round = review.rounds.at(-1);
  // Who has filed is sealed from others: for them `filed` is not there, and nothing may be concluded.
  if (review.phase === 'sealed-round' && seat.filed === false && round) {
    return { what: 'to file since', since: later(round.openedAt, seat.since) };
  }
  if (seat.signature === 'open' && review.recommendation) {
    return { what: 'to sign since', since: later(review.recommendation.at, seat.since) };
  }
  return undefined;
}
