import type { Review, Seat } from '@/lib/api/review-types';
import { COVERAGES, SEAT_STATUSES, STANCES, type Word } from '@/lib/review/words';
import { isOver, standingPosition } from '@/features/review/logic/reading';

/** What matters about a seat in this phase, as far as the person who looks may know. */
export function seatState(review: Review, seat: Seat): Word {
  if (seat.status !== 'accepted') return SEAT_STATUSES[seat.status];
  if (review.phase === 'sealed-round') {
    if (seat.filed === undefined) return ['Seated', ''];
    return seat.filed ? ['Filed', 'good'] : ['Writing', 'warn'];
  }
  const standing = standingPosition(review, seat.key);
  const open = !isOver(review);
  if (open && standing?.lapse) return ['Lapsed', 'warn'];
  if (open && standing?.dueAgain) return ['Asked again', 'info'];
  if (standing?.position) return STANCES[standing.position.stance];
  if (standing) return COVERAGES['nothing-to-add'];
  return COVERAGES[seat.coverage];
}

export function signatureWord(seat: Seat): Word | undefined {
  if (seat.signature === 'signed') return ['Signed', 'good'];
  if (seat.signature === 'dissents') return ['Dissents', 'bad'];
  return seat.signature === 'open' ? ['Not signed', ''] : undefined;
}
