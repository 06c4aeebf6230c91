import { CircleX, Gavel, ListChecks, MessageSquare, MessageSquareWarning, ScrollText } from 'lucide-react';
import { Link } from 'wouter';
import { StateBadge } from '@/components/state-badge';
import type { SearchHit } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { plainText } from '@/lib/plain-text';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';
import { Highlighted } from './highlighted';

const KINDS = {
  proposal: [ScrollText, 'Proposal'],
  decision: [Gavel, 'Decision'],
  comment: [MessageSquare, 'Comment'],
  finding: [MessageSquareWarning, 'Finding'],
  dissent: [CircleX, 'Dissent'],
  condition: [ListChecks, 'Condition'],
} as const;

/** Where a hit can be read: in its review, in its thread, or in the document. */
function addressOf(slug: string, hit: SearchHit): string {
  if (hit.review) {
    return paths.reviewView(slug, hit.review, hit.type === 'finding' ? 'findings' : 'recommendation');
  }
  return paths.proposal(slug, hit.key) + (hit.threadId ? `#thread-card-${hit.threadId}` : '');
}

export function SearchHitRow({ hit }: { hit: SearchHit }) {
  const { slug } = useTenant();
  const [Icon, kind] = KINDS[hit.type];
  return (
    <li className="list-row hit">
      <div>
        <span className="key">{hit.key}</span>
        <Link href={addressOf(slug, hit)} className="title" data-row>
          <Highlighted text={hit.highlight.title?.[0]} fallback={hit.title} />
        </Link>
      </div>
      <div className="side">
        <StateBadge state={hit.status} />
      </div>
      {hit.highlight.body && hit.highlight.body.length > 0 && (
        <p className="snippet">
          {hit.highlight.body.slice(0, 3).map((fragment, i) => (
            <span key={i}>
              {i > 0 && ' … '}
              <Highlighted text={plainText(fragment)} fallback="" />
            </span>
          ))}
        </p>
      )}
      <div className="meta">
        <span className="hit-kind">
          <Icon size={13} aria-hidden /> {kind}
        </span>
        <span>{hit.author.name}</span>
        <span>{calendarDay(hit.date)}</span>
      </div>
    </li>
  );
}
