import type { Finding, FindingKind, Severity, WriteFinding } from '@/lib/api/review-types';
import type { Quote } from '@/lib/api/types';

export interface ScenarioDraft {
  source: string;
  stimulus: string;
  response: string;
  measure: string;
}

/** A finding while it is written. */
export interface FindingDraft {
  kind: FindingKind;
  severity: Severity;
  statement: string;
  anchor: Quote | undefined;
  section: string;
  checklistItem: string;
  scenario: ScenarioDraft;
}

const NO_SCENARIO: ScenarioDraft = { source: '', stimulus: '', response: '', measure: '' };

export function findingDraft(finding: Finding | undefined): FindingDraft {
  return {
    kind: finding?.kind ?? 'risk',
    severity: finding?.severity ?? 'major',
    statement: finding?.statement ?? '',
    anchor: finding?.anchor,
    section: finding?.section ?? '',
    checklistItem: finding?.checklistItem ?? '',
    scenario: finding?.scenario ?? NO_SCENARIO,
  };
}

const parts = (scenario: ScenarioDraft) => Object.values(scenario).map((part) => part.trim());

/** A scenario is told whole or not at all. */
export function isHalfTold(scenario: ScenarioDraft): boolean {
  const told = parts(scenario).filter(Boolean).length;
  return told > 0 && told < 4;
}

export function findingOf(draft: FindingDraft): WriteFinding {
  const { source, stimulus, response, measure } = draft.scenario;
  const scenario = parts(draft.scenario).every(Boolean)
    ? {
        source: source.trim(),
        stimulus: stimulus.trim(),
        response: response.trim(),
        measure: measure.trim(),
      }
    : undefined;
  return {
    kind: draft.kind,
    severity: draft.severity,
    statement: draft.statement.trim(),
    ...(draft.anchor ? { anchor: draft.anchor } : {}),
    ...(draft.section ? { section: draft.section } : {}),
    ...(draft.checklistItem ? { checklistItem: draft.checklistItem } : {}),
    ...(scenario ? { scenario } : {}),
  };
}
