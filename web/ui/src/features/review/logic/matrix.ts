import type { Review, Seat, SeatPosition, Stance } from '@/lib/api/review-types';
import { standingOfPeople } from './reading';

/** What a seat said in one round: as it was revealed, and how it moved after that. */
export interface MatrixRow {
  seat: Seat;
  /** For each round, what was said, the earliest first; possibly nothing. */
  cells: SeatPosition[][];
}

/** Seats against rounds. A seat that never said anything has a row too: its silence is part of the picture. */
export function matrixOf(review: Review): { rounds: number[]; rows: MatrixRow[] } {
  const rounds = review.rounds.filter((round) => round.revealedAt).map((round) => round.number);
  const rows = review.seats.map((seat) => ({
    seat,
    cells: rounds.map((round) =>
      review.positions
        .filter((position) => position.seat === seat.key && position.round === round)
        .sort((a, b) => a.at.localeCompare(b.at)),
    ),
  }));
  return { rounds, rows };
}

/** What a seat said of an option, one after the other; saying the same again is no movement. */
export function stancesOn(said: readonly SeatPosition[], option: string): { at: string; stance: Stance }[] {
  return said
    .flatMap(({ at, position }) => {
      const on = position?.perOption.find((one) => one.option === option);
      return on ? [{ at, stance: on.stance }] : [];
    })
    .filter(({ stance }, i, all) => stance !== all[i - 1]?.stance);
}

export interface StanceShare {
  stance: Stance | 'nothing-to-add';
  seats: string[];
}

const ORDER = ['endorse', 'endorse-on-conditions', 'abstain', 'object', 'nothing-to-add'] as const;

/** Which seats say what now, as far as it counts toward how far the panel agrees. */
export function standingShares(review: Review): StanceShare[] {
  const standing = standingOfPeople(review).filter((position) => position.lapse === undefined);
  return ORDER.map((stance) => ({
    stance,
    seats: standing
      .filter((one) => (one.position?.stance ?? 'nothing-to-add') === stance)
      .map((one) => one.seat),
  })).filter((share) => share.seats.length > 0);
}
