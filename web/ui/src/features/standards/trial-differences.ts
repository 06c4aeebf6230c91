import type { GateStatus, GateTrial } from '@/lib/api/review-types';

export interface TrialDifference {
  rule: string;
  /** Undefined for a rule that the review did not have. */
  before: GateStatus | undefined;
  /** Undefined for a rule that the tried ones do not have. */
  after: GateStatus | undefined;
  sentence: string | undefined;
}

/** The rules that would have said something else of a review than they did. */
export function differencesOf(trial: GateTrial['trials'][number]): TrialDifference[] {
  const before = new Map(trial.before.map((result) => [result.rule, result.status]));
  const changed = trial.results
    .filter((result) => before.get(result.rule) !== result.status)
    .map(({ rule, status, sentence }) => ({ rule, before: before.get(rule), after: status, sentence }));
  const kept = new Set(trial.results.map((result) => result.rule));
  const gone = trial.before
    .filter((result) => !kept.has(result.rule))
    .map(({ rule, status }) => ({ rule, before: status, after: undefined, sentence: undefined }));
  return [...changed, ...gone];
}
