import { History } from 'lucide-react';
import { Link } from 'wouter';
import type { Proposal } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

/** Nobody should follow an old decision because they missed that there is a newer one. */
export function SupersededNotice({ proposal }: { proposal: Proposal }) {
  const { slug } = useTenant();
  if (proposal.supersededBy.length === 0) return null;
  return (
    <div className="notice warn" role="note">
      <History size={18} aria-hidden />
      <div>
        {proposal.supersededBy.map((successor) => (
          <div key={successor.key}>
            <strong>{successor.partial ? 'Partly superseded by ' : 'Superseded by '}</strong>
            <Link href={paths.proposal(slug, successor.key)}>
              {successor.key} {successor.title}
            </Link>
            {successor.note && <div className="small">{successor.note}</div>}
          </div>
        ))}
      </div>
    </div>
  );
}
