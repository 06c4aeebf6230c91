import { useState } from 'react';
import { Loaded } from '@/components/loaded';
import type { Proposal } from '@/lib/api/types';
import { useRevisions } from '@/lib/queries/use-reads';
import { useFilters } from '@/lib/use-search-params';
import { Comparison } from './comparison';
import { RevisionList } from './revision-list';
import './revisions.css';

/** Every revision, and what changed from any one to any other. */
export default function RevisionsTab({ proposal }: { proposal: Proposal }) {
  const read = useRevisions(proposal.key);
  const [params, change] = useFilters();
  const [chosen, setView] = useState<'source' | 'rendered'>();
  const to = numberOf(params.get('to')) ?? proposal.revision;
  const from = numberOf(params.get('from')) ?? Math.max(0, to - 1);
  // A first revision is there to be read, a later one to be compared.
  const view = chosen ?? (from === 0 ? 'rendered' : 'source');
  return (
    <div className="revisions">
      <Loaded read={read}>
        {(revisions) => (
          <RevisionList
            revisions={[...revisions].sort((a, b) => b.number - a.number)}
            {...(proposal.submittedRevision === undefined ? {} : { submitted: proposal.submittedRevision })}
            from={from}
            to={to}
            onChoose={(next) => change({ from: String(next.from), to: String(next.to) })}
          />
        )}
      </Loaded>
      <Comparison proposalKey={proposal.key} from={from} to={to} view={view} onView={setView} />
    </div>
  );
}

function numberOf(text: string | null): number | undefined {
  const value = Number(text);
  return text && Number.isInteger(value) && value >= 0 ? value : undefined;
}
