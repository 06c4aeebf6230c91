import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { IconButton } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { StateBadge } from '@/components/state-badge';
import type { Proposal, Relation } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useUnrelate } from '@/lib/queries/use-proposal-writes';
import { useTenant } from '@/lib/tenant-context';
import { relationLabel } from './relation-labels';

export function RelationsCard({ proposal }: { proposal: Proposal }) {
  const { slug, roles } = useTenant();
  const unrelate = useUnrelate(proposal.key);
  const [removing, setRemoving] = useState<string>();
  if (proposal.relations.length === 0) return null;
  const mayRemove = (relation: Relation) =>
    policy.mayRelate(roles) && relation.direction === 'outgoing' && relation.type !== 'supersedes';
  const remove = (relation: Relation) => {
    setRemoving(relation.key);
    unrelate.mutate(
      { type: relation.type, target: relation.key },
      { onSettled: () => setRemoving(undefined) },
    );
  };
  return (
    <section className="card" aria-labelledby="relations-title">
      <div className="card-head">
        <h2 id="relations-title">Relations</h2>
      </div>
      <ul className="relations" role="list">
        {proposal.relations.map((relation) => (
          <li key={`${relation.type} ${relation.direction} ${relation.key}`}>
            <span className="muted small">{relationLabel(relation.type, relation.direction)}</span>
            <div className="relation">
              <Link href={paths.proposal(slug, relation.key)}>
                <span className="mono">{relation.key}</span> {relation.title}
              </Link>
              <StateBadge state={relation.state} />
              {mayRemove(relation) && (
                <IconButton
                  label={`Remove the relation to ${relation.key}`}
                  variant="ghost"
                  size="small"
                  disabled={removing === relation.key}
                  onClick={() => remove(relation)}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              )}
            </div>
            {relation.note && <p className="small">{relation.note}</p>}
          </li>
        ))}
      </ul>
      {unrelate.error && <ProblemNotice error={unrelate.error} />}
    </section>
  );
}
