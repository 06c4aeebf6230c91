import type { Stance, StatedPosition, TakePosition } from '@/lib/api/review-types';

/** A position while it is written. */
export interface PositionDraft {
  stance: Stance | undefined;
  rationale: string;
  confidence: number;
  perOption: Record<string, Stance | ''>;
  findings: string[];
  dependsOn: string[];
  clearedBy: string;
}

export function draftOf(position: StatedPosition | undefined): PositionDraft {
  return {
    stance: position?.stance,
    rationale: position?.rationale ?? '',
    confidence: position?.confidence ?? 3,
    perOption: Object.fromEntries((position?.perOption ?? []).map(({ option, stance }) => [option, stance])),
    findings: position?.findings ?? [],
    dependsOn: position?.dependsOn ?? [],
    clearedBy: position?.clearedBy ?? '',
  };
}

export const citesFindings = (stance: Stance | undefined) =>
  stance === 'object' || stance === 'endorse-on-conditions';

/** What a draft still lacks, as sentences; the same that the server would refuse it for. */
export function missingIn(draft: PositionDraft): string[] {
  const missing: string[] = [];
  if (!draft.stance) missing.push('Choose a stance.');
  if (!draft.rationale.trim()) missing.push('Say why.');
  if (citesFindings(draft.stance) && draft.findings.length === 0) {
    missing.push(
      draft.stance === 'object'
        ? 'An objection cites at least one finding.'
        : 'Name at least one finding that the endorsement waits for.',
    );
  }
  if (draft.stance === 'object' && !draft.clearedBy.trim())
    missing.push('Say what would clear the objection.');
  return missing;
}

/** What is sent for a draft that lacks nothing; only what belongs to its stance. */
export function positionOf(draft: PositionDraft): TakePosition {
  const perOption = Object.entries(draft.perOption).flatMap(([option, stance]) =>
    stance ? [{ option, stance }] : [],
  );
  return {
    stance: draft.stance!,
    rationale: draft.rationale.trim(),
    confidence: draft.confidence,
    ...(perOption.length > 0 ? { perOption } : {}),
    ...(citesFindings(draft.stance) ? { findings: draft.findings } : {}),
    ...(draft.dependsOn.length > 0 ? { dependsOn: draft.dependsOn } : {}),
    ...(draft.stance === 'object' ? { clearedBy: draft.clearedBy.trim() } : {}),
  };
}
