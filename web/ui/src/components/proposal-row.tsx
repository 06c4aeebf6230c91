import { MessageSquare } from 'lucide-react';
import { Link } from 'wouter';
import type { ProposalSummary } from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { paths } from '@/lib/paths';
import { RelativeTime } from './relative-time';
import { StateBadge } from './state-badge';

/** One proposal in a list. */
export function ProposalRow({ proposal, brief }: { proposal: ProposalSummary; brief?: boolean }) {
  const { slug } = useTenant();
  return (
    <li className="list-row">
      <div>
        <span className="key">{proposal.key}</span>
        <Link href={paths.proposal(slug, proposal.key)} className="title" data-row>
          {proposal.title}
        </Link>
      </div>
      <div className="side">
        {proposal.commentCount > 0 && (
          <span
            className="metric"
            title={`${proposal.openThreads} open threads, ${proposal.commentCount} comments`}
          >
            <MessageSquare size={14} aria-hidden />
            {proposal.commentCount}
            <span className="sr-only">comments</span>
          </span>
        )}
        <StateBadge state={proposal.state} />
      </div>
      <div className="meta">
        <span>{proposal.author.name}</span>
        <RelativeTime at={proposal.updatedAt} />
        {!brief && <span>Revision {proposal.revision}</span>}
        {!brief && proposal.tags.length > 0 && (
          <span className="tags">
            {proposal.tags.map((tag) => (
              <span key={tag} className="tag">
                {tag}
              </span>
            ))}
          </span>
        )}
      </div>
    </li>
  );
}
