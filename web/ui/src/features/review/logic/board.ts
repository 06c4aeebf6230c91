import type { Review, RevealedFinding } from '@/lib/api/review-types';

export interface BoardColumn {
  title: string;
  findings: RevealedFinding[];
}

const GRAVITY = { blocker: 0, major: 1, minor: 2, note: 3 } as const;

const gravest = (a: RevealedFinding, b: RevealedFinding) =>
  GRAVITY[a.severity] - GRAVITY[b.severity] || a.number - b.number;

/** Findings by what became of them; contested ones are open again. The gravest come first. */
export function boardOf(review: Review): BoardColumn[] {
  const findings = [...review.findings].sort(gravest);
  const of = (...kinds: string[]) =>
    findings.filter((one) => !one.contest && one.disposition && kinds.includes(one.disposition.kind));
  return [
    { title: 'Open', findings: findings.filter((one) => !one.disposition) },
    { title: 'Contested', findings: findings.filter((one) => one.contest) },
    { title: 'Mended or changed', findings: of('accepted', 'changed') },
    { title: 'Deferred under a condition', findings: of('deferred') },
    { title: 'Not followed', findings: of('rejected', 'out-of-scope', 'duplicate') },
  ].filter((column) => column.findings.length > 0 || column.title === 'Open');
}
