import type { Intake, Review, ReviewMove, Seat } from '@/lib/api/review-types';
import type { Proposal, Role, ThreadComment } from '@/lib/api/types';

/**
 * Who may do what, in one place. It mirrors the server, which decides; here it only keeps controls away from people
 * whose request would be refused.
 */
export type Roles = readonly Role[];

const WRITERS: Roles = ['author', 'expert', 'chair', 'owner'];
const COMMENTERS: Roles = ['reader', ...WRITERS];

const any = (mine: Roles, allowed: Roles) => mine.some((role) => allowed.includes(role));

export const policy = {
  mayDraft: (mine: Roles) => any(mine, WRITERS),
  mayComment: (mine: Roles) => any(mine, COMMENTERS),
  mayManageMembers: (mine: Roles) => mine.includes('owner'),
  mayOpenLog: (mine: Roles) => mine.includes('owner'),
  mayReadAudit: (mine: Roles) => any(mine, ['auditor', 'owner']),
  mayRecord: (mine: Roles) => mine.includes('chair'),

  mayRevise: (mine: Roles, proposal: Proposal) => any(mine, WRITERS) && open(proposal, 'revise'),
  maySubmit: (mine: Roles, proposal: Proposal, me: string) =>
    any(mine, WRITERS) && wrote(proposal, me) && open(proposal, 'submit') && !awaitsDecision(proposal),
  mayWithdraw: (mine: Roles, proposal: Proposal, me: string) =>
    any(mine, WRITERS) && wrote(proposal, me) && open(proposal, 'withdraw'),
  /** Without a panel: a proposal that needs one is decided in its review. Nobody may before it is known what it needs. */
  mayDecide: (mine: Roles, proposal: Proposal, intake: Intake | undefined, now: number) =>
    mine.includes('chair') && open(proposal, 'decide') && isConsidered(intake, now),
  mayDeprecate: (mine: Roles, proposal: Proposal) => mine.includes('chair') && open(proposal, 'deprecate'),
  maySupersede: (mine: Roles, proposal: Proposal) => mine.includes('chair') && open(proposal, 'supersede'),
  mayRelate: (mine: Roles) => any(mine, WRITERS),
  mayTag: (mine: Roles, proposal: Proposal) => any(mine, WRITERS) && open(proposal, 'tag'),

  mayAnswerIntake: (mine: Roles, proposal: Proposal, me: string) =>
    BEFORE_REVIEW.has(proposal.state) &&
    (mine.includes('chair') || (any(mine, WRITERS) && wrote(proposal, me))),
  maySecond: (mine: Roles, proposal: Proposal, intake: Intake, me: string) =>
    awaitsSecond(proposal, intake) && !intake.secondedBy && any(mine, WRITERS) && !wrote(proposal, me),
  mayObject: (mine: Roles, proposal: Proposal, intake: Intake) =>
    awaitsSecond(proposal, intake) && mine.includes('expert'),
  mayConvene: (mine: Roles, proposal: Proposal, me: string) =>
    mine.includes('chair') && proposal.state === 'proposed' && !wrote(proposal, me),
  maySeePanelLoad: (mine: Roles) => any(mine, ['chair', 'owner']),
  mayPublishStandards: (mine: Roles) => mine.includes('owner'),

  /** The server tells each person which moves are theirs in a review. */
  mayTake: (review: Review, move: ReviewMove) => review.openMoves.includes(move),
  mayTakeOnSeat: (review: Review, seat: Seat, me: string, move: ReviewMove) =>
    review.openMoves.includes(move) && seat.member.memberId === me && review.ownSeats.includes(seat.key),

  mayEditComment: (comment: ThreadComment, me: string) => !comment.deleted && comment.author.memberId === me,
  mayDeleteComment: (mine: Roles, comment: ThreadComment, me: string) =>
    !comment.deleted && (comment.author.memberId === me || mine.includes('owner')),
} as const;

const BEFORE_REVIEW = new Set(['draft', 'proposed', 'deferred']);

function awaitsSecond(proposal: Proposal, intake: Intake): boolean {
  return proposal.state === 'proposed' && intake.tier === 'second';
}

/** Whether everything that the tier asks for before a decision is there. */
function isConsidered(intake: Intake | undefined, now: number): boolean {
  switch (intake?.tier) {
    case undefined:
    case 'panel':
      return false;
    case 'note':
      return true;
    case 'second':
      return (
        intake.waitingUntil !== undefined &&
        Date.parse(intake.waitingUntil) <= now &&
        intake.objections.length === 0
      );
  }
}

/** `openMoves` says what the state allows, whoever asks. */
function open(proposal: Proposal, move: string): boolean {
  return proposal.openMoves.includes(move);
}

/** An author of a proposal is whoever wrote a revision of it, not only who drafted it. */
function wrote(proposal: Proposal, me: string): boolean {
  return proposal.authors.some((author) => author.memberId === me);
}

/** Whether the newest revision is put forward already: then there is nothing to submit. */
function awaitsDecision(proposal: Proposal): boolean {
  return proposal.state === 'proposed' && proposal.submittedRevision === proposal.revision;
}
