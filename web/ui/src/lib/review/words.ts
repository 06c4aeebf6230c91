import type {
  AttentionReason,
  ChecklistVerdict,
  Coverage,
  DispositionKind,
  FindingKind,
  GateStatus,
  ReviewPhase,
  SeatStatus,
  Severity,
  Stance,
  Tier,
} from '@/lib/api/review-types';
import type { Outcome } from '@/lib/api/types';

/** How a value of the API is called on the page, and the colour that goes with it; the empty one is neutral. */
export type Word = readonly [label: string, look: '' | 'good' | 'bad' | 'warn' | 'info' | 'violet'];

export const STANCES: Record<Stance, Word> = {
  endorse: ['Endorse', 'good'],
  'endorse-on-conditions': ['Endorse if mended', 'info'],
  object: ['Object', 'bad'],
  abstain: ['Abstain', ''],
};

export const SEVERITIES: Record<Severity, Word> = {
  blocker: ['Blocker', 'bad'],
  major: ['Major', 'warn'],
  minor: ['Minor', 'info'],
  note: ['Note', ''],
};

export const KINDS: Record<FindingKind, string> = {
  risk: 'Risk',
  gap: 'Gap',
  question: 'Question',
  'trade-off-point': 'Trade-off point',
  'sensitivity-point': 'Sensitivity point',
  suggestion: 'Suggestion',
};

export const PHASES: Record<ReviewPhase, Word> = {
  'sealed-round': ['Sealed round', 'violet'],
  discussion: ['Discussion', 'info'],
  recommendation: ['Recommendation', 'warn'],
  decided: ['Decided', 'good'],
  cancelled: ['Called off', ''],
};

export const SEAT_STATUSES: Record<SeatStatus, Word> = {
  invited: ['Invited', 'warn'],
  accepted: ['Accepted', 'good'],
  declined: ['Declined', 'bad'],
  recused: ['Recused', 'bad'],
  waived: ['Waived', ''],
};

export const COVERAGES: Record<Coverage, Word> = {
  covered: ['Covered', 'good'],
  'nothing-to-add': ['Nothing to add', 'good'],
  waived: ['Waived', ''],
  uncovered: ['Not covered', 'warn'],
};

export const DISPOSITIONS: Record<DispositionKind, Word> = {
  accepted: ['Accepted', 'good'],
  changed: ['Changed', 'good'],
  rejected: ['Rejected', 'bad'],
  deferred: ['Deferred', 'warn'],
  duplicate: ['Duplicate', ''],
  'out-of-scope': ['Out of scope', ''],
};

export const VERDICTS: Record<ChecklistVerdict, Word> = {
  addressed: ['Addressed', 'good'],
  'not-addressed': ['Not addressed', 'bad'],
  'not-applicable': ['Not applicable', ''],
};

export const GATE_STATUSES: Record<GateStatus, Word> = {
  satisfied: ['Satisfied', 'good'],
  unsatisfied: ['Missing', 'bad'],
  overridden: ['Overridden', 'warn'],
  'not-applicable': ['Does not apply', ''],
  error: ['Error', 'bad'],
};

export const OUTCOMES: Record<Outcome, string> = {
  accepted: 'Accept',
  'accepted-with-conditions': 'Accept with conditions',
  rejected: 'Reject',
  deferred: 'Defer',
};

export const TIERS: Record<Tier, readonly [label: string, meaning: string]> = {
  note: ['Note', 'The decision is recorded, without a panel.'],
  second: ['Second', 'Another member seconds it, a waiting period passes, and any expert may object.'],
  panel: ['Panel', 'A chaired panel of experts reviews it.'],
};

export const ATTENTION: Record<AttentionReason, string> = {
  'answer-invitation': 'Accept or decline your seat',
  'chase-invitation': 'An invitation was not answered in time: ask again, or somebody else',
  'file-sheet': 'File your sheet',
  'settle-finding': 'Answer a finding',
  'settle-contest': 'Settle a contested answer',
  'position-lapsed': 'Your position lapsed: take it again',
  'position-due-again': 'What you waited for is mended: say where you stand',
  'sign-or-dissent': 'Sign the recommendation or dissent',
  'fill-seat': 'A seat has nobody: ask somebody or go without it',
  'reveal-round': 'Reveal the round',
  'end-discussion': 'End the discussion: another round, or the recommendation',
  'recommend-anew': 'A finding was deferred since the recommendation: write it anew',
  'meet-gate-rule': 'All have signed, but a gate rule holds the decision up',
  decide: 'Record the decision',
  'fulfil-condition': 'Fulfil a condition',
  'chase-condition': 'A condition is overdue',
  'convene-panel': 'Convene a panel',
  'second-proposal': 'Second the proposal, or object',
  'reconsider-objection': 'You objected to an older revision: withdraw or object anew',
  'settle-objection': 'Settle an objection',
  'record-decision': 'Record the decision',
  'review-decision': 'Look at the decision again',
  'renew-decision': 'The decision runs out: renew or replace it',
};

/** A word in kebab-case as people write it: `quality-assurance-2` is «Quality assurance 2». */
export function named(word: string): string {
  const text = word.replaceAll('-', ' ');
  const upper = text.toUpperCase();
  return upper === 'API' || upper.startsWith('API ')
    ? `API${text.slice(3)}`
    : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several names as one writes them in a sentence. */
export function enumerated(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** A number with its noun, in the form that the number asks for. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
