import { MessageSquare } from 'lucide-react';
import { Link } from 'wouter';
import type { ProposalSummary } from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { paths } from '@/lib/paths';
import { Avatar } from './person';
import { RelativeTime } from './relative-time';
import { StateBadge } from './state-badge';
import './rows.css';

/** One proposal in a list: one line where there is room for it. The list is an element of class `rows`. */
export function ProposalRow({ proposal, brief }: { proposal: ProposalSummary; brief?: boolean }) {
  const { slug } = useTenant();
  const { author, commentCount, openThreads } = proposal;
  return (
    <li className="list-row row-line">
      <span className="key">{proposal.key}</span>
      <div className="row-what">
        <Link href={paths.proposal(slug, proposal.key)} className="title" data-row>
          {proposal.title}
        </Link>
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
      <span className="metric">
        {commentCount > 0 && (
          <span title={`${openThreads} open threads, ${commentCount} comments`}>
            <MessageSquare size={13} aria-hidden />
            {commentCount}
            <span className="sr-only"> comments</span>
          </span>
        )}
      </span>
      <span className="row-who" title={author.name}>
        {!brief && <Avatar person={author} small />}
        <span className="row-name">{author.name}</span>
      </span>
      <span className="row-when">
        <RelativeTime at={proposal.updatedAt} short />
      </span>
      <StateBadge state={proposal.state} />
    </li>
  );
}
