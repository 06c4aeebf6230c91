import type { Condition, Review, RevealedFinding, Seat, SeatPosition } from '@/lib/api/review-types';

/** What can be read from a review without asking anybody. */

export const holdsSeat = (seat: Seat) => seat.status === 'invited' || seat.status === 'accepted';

export const isVacant = (seat: Seat) => seat.status === 'declined' || seat.status === 'recused';

/** A finding still waits: nothing became of it, or who raised it does not agree with what did. */
export const isUnsettled = (finding: RevealedFinding) =>
  !finding.disposition || finding.contest !== undefined;

/** Nothing more is asked of anybody on the panel. */
export const isOver = (review: Review) => review.phase === 'decided' || review.phase === 'cancelled';

export const seatsOf = (review: Review, member: string) =>
  review.seats.filter((seat) => seat.member.memberId === member && review.ownSeats.includes(seat.key));

export function standingPosition(review: Review, seat: string): SeatPosition | undefined {
  return review.positions.find((position) => position.seat === seat && position.stands);
}

/** The seats that have something to write in the round that is under seal. */
export function writersOf(review: Review): Seat[] {
  return review.phase === 'sealed-round' ? review.seats.filter((seat) => seat.status === 'accepted') : [];
}

/** What people on the panel say; an agent is heard, and counts for nothing. */
export function standingOfPeople(review: Review): SeatPosition[] {
  return review.positions.filter((position) => position.stands && !position.member.agent);
}

/** The seats whose word no longer counts, or was asked for again. Nobody waits for an agent. */
export function shakenPositions(review: Review): SeatPosition[] {
  return standingOfPeople(review).filter((position) => position.lapse !== undefined || position.dueAgain);
}

export function isPast(at: string | undefined, now: number): boolean {
  return at !== undefined && new Date(at).getTime() <= now;
}

export const failingGates = (review: Review) =>
  review.gates.filter((gate) => gate.status === 'unsatisfied' || gate.status === 'error');

/** The conditions of findings that were deferred after the recommendation, which the decision waits for. */
export function conditionsSince({ conditions, recommendation }: Review): Condition[] {
  if (!recommendation || recommendation.outcome === 'rejected') return [];
  // Which conditions a recommendation has is told by their words alone.
  return conditions.filter((condition) => !recommendation.conditions.includes(condition.text));
}
