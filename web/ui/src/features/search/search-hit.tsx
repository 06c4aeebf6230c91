import { Gavel, MessageSquare, ScrollText } from 'lucide-react';
import { Link } from 'wouter';
import { StateBadge } from '@/components/state-badge';
import type { SearchHit } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';
import { Highlighted } from './highlighted';

const ICONS = { proposal: ScrollText, decision: Gavel, comment: MessageSquare } as const;

export function SearchHitRow({ hit }: { hit: SearchHit }) {
  const { slug } = useTenant();
  const Icon = ICONS[hit.type];
  const anchor = hit.threadId ? `#thread-card-${hit.threadId}` : '';
  return (
    <li className="list-row hit">
      <div>
        <Icon size={15} aria-label={hit.type} role="img" />
        <span className="key">{hit.key}</span>
        <Link href={paths.proposal(slug, hit.key) + anchor} className="title" data-row>
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
              <Highlighted text={fragment} fallback="" />
            </span>
          ))}
        </p>
      )}
      <div className="meta">
        <span>{hit.author.name}</span>
        <span>{calendarDay(hit.date)}</span>
        {hit.type === 'comment' && <span>comment</span>}
      </div>
    </li>
  );
}
