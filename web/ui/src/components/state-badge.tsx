import type { ProposalState } from '@/lib/api/types';

const LOOK: Record<ProposalState, [string, string]> = {
  draft: ['Draft', ''],
  proposed: ['Proposed', 'info'],
  'in-review': ['In review', 'violet'],
  accepted: ['Accepted', 'good'],
  'accepted-with-conditions': ['Accepted with conditions', 'good'],
  rejected: ['Rejected', 'bad'],
  deferred: ['Deferred', 'warn'],
  withdrawn: ['Withdrawn', ''],
  superseded: ['Superseded', 'warn'],
  deprecated: ['Deprecated', 'warn'],
};

export const STATES = Object.keys(LOOK) as ProposalState[];

export function stateLabel(state: string): string {
  return LOOK[state as ProposalState]?.[0] ?? state;
}

export function StateBadge({ state }: { state: ProposalState }) {
  const [label, look] = LOOK[state] ?? [state, ''];
  return <span className={`badge ${look}`}>{label}</span>;
}
