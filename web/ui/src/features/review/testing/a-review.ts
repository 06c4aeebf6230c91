import type { Review, RevealedFinding, Seat, SeatPosition, StatedPosition } from '@/lib/api/review-types';

/** A review to read from in tests: a discussion after one of two rounds, chaired by Carl, written by Ann. */
export function aReview(more: Partial<Review> = {}): Review {
  return {
    review: 'review-1',
    proposal: 'PAY-1',
    log: 'PAY',
    title: 'Keep keys in the database',
    phase: 'discussion',
    round: 1,
    chair: { memberId: 'carl', name: 'Carl Chair' },
    seatCount: 2,
    vacantCount: 0,
    convenedAt: '2026-03-01T09:00:00Z',
    updatedAt: '2026-03-02T09:00:00Z',
    version: 7,
    authors: [{ memberId: 'ann', name: 'Ann Author' }],
    protocol: {
      name: 'Standard panel',
      perspectives: ['security', 'data'],
      quorum: 2,
      measure: 'tastle-wierman',
      rounds: 2,
      acceptHours: 48,
      roundHours: 120,
      discussionHours: 120,
      reminderHours: [48, 24],
      minimumHours: 0,
      deadlineClosesRound: false,
      waitingHours: 72,
    },
    gateRulesVersion: 0,
    options: [],
    document: { revision: 2, convened: 1, submitted: 2, taken: [] },
    seats: [aSeat('security', 'sam'), aSeat('data', 'dana')],
    rounds: [
      {
        number: 1,
        revision: 1,
        openedAt: '2026-03-01T09:00:00Z',
        deadline: '2026-03-05T09:00:00Z',
        revealedAt: '2026-03-02T09:00:00Z',
        notFiled: [],
      },
    ],
    findings: [],
    positions: [],
    movements: [],
    agreement: [],
    clusters: [],
    answers: [],
    gates: [],
    earlierRecommendations: [],
    dissents: [],
    withdrawnDissents: [],
    conditions: [],
    acts: [],
    ownSeats: [],
    parts: [],
    openMoves: [],
    ...more,
  };
}

export function aSeat(key: string, member: string, more: Partial<Seat> = {}): Seat {
  return {
    key,
    perspective: key,
    member: { memberId: member, name: member },
    status: 'accepted',
    required: true,
    since: '2026-03-01T09:00:00Z',
    acceptBy: '2026-03-03T09:00:00Z',
    coverage: 'uncovered',
    former: [],
    ...more,
  };
}

export function aFinding(number: number, more: Partial<RevealedFinding> = {}): RevealedFinding {
  return {
    id: `finding-${number}`,
    number,
    seat: 'security',
    perspective: 'security',
    raisedBy: { memberId: 'sam', name: 'Sam' },
    round: 1,
    revision: 1,
    kind: 'risk',
    severity: 'major',
    statement: `Statement ${number}.`,
    earlierDispositions: [],
    settledContests: [],
    citedBy: [],
    ...more,
  };
}

export const settled = (kind = 'accepted', more: object = {}) => ({
  disposition: {
    kind,
    answer: 'Done.',
    by: { memberId: 'ann', name: 'Ann' },
    at: '2026-03-03T09:00:00Z',
    ...more,
  },
});

export function aPosition(
  seat: string,
  position: Partial<StatedPosition>,
  more: Partial<SeatPosition> = {},
): SeatPosition {
  return {
    seat,
    perspective: seat,
    member: { memberId: seat, name: seat },
    round: 1,
    revision: 1,
    at: '2026-03-02T09:00:00Z',
    stands: true,
    dueAgain: false,
    position: {
      stance: 'endorse',
      rationale: 'Because.',
      confidence: 3,
      perOption: [],
      findings: [],
      dependsOn: [],
      ...position,
    },
    ...more,
  };
}
