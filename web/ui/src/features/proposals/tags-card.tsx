import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { TagInput } from '@/components/tag-input';
import type { Proposal } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useTagProposal } from '@/lib/queries/use-proposal-writes';
import { useTenant } from '@/lib/tenant-context';

export function TagsCard({ proposal }: { proposal: Proposal }) {
  const { slug, roles } = useTenant();
  const [editing, setEditing] = useState<string[]>();
  const write = useTagProposal(proposal.key);
  const mayTag = policy.mayTag(roles, proposal);
  if (proposal.tags.length === 0 && !mayTag) return null;
  return (
    <section className="card" aria-labelledby="tags-title">
      <div className="card-head">
        <h2 id="tags-title">Tags</h2>
        {mayTag && !editing && (
          <Button size="small" variant="ghost" onClick={() => setEditing(proposal.tags)}>
            Edit
          </Button>
        )}
      </div>
      <div className="card-body stack">
        {editing ? (
          <>
            <TagInput tags={editing} onChange={setEditing} />
            <div className="form-actions">
              <Button size="small" onClick={() => setEditing(undefined)}>
                Cancel
              </Button>
              <Button
                size="small"
                variant="primary"
                disabled={write.isPending}
                onClick={() => write.mutate(editing, { onSuccess: () => setEditing(undefined) })}
              >
                Save tags
              </Button>
            </div>
            {write.error && <ProblemNotice error={write.error} />}
          </>
        ) : proposal.tags.length > 0 ? (
          <div className="tags">
            {proposal.tags.map((tag) => (
              <Link key={tag} className="tag" href={paths.proposals(slug, `?tag=${encodeURIComponent(tag)}`)}>
                {tag}
              </Link>
            ))}
          </div>
        ) : (
          <span className="muted small">No tags yet.</span>
        )}
      </div>
    </section>
  );
}
