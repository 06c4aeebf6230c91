import { GitCompareArrows } from 'lucide-react';
import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/button';
import type { Proposal } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { rememberSeen, seenRevision } from '@/lib/seen-revisions';
import { useTenant } from '@/lib/tenant-context';

/** One click to what changed since the person last looked, also while they look. */
export function UnseenNotice({ proposal }: { proposal: Proposal }) {
  const { slug, me } = useTenant();
  const { key, revision } = proposal;
  const [{ seen, opened }] = useState(() => ({
    seen: seenRevision(me.memberId, slug, key) ?? revision,
    opened: revision,
  }));
  // What arrives while the page is open counts as seen only at the next visit: nobody may have been looking.
  useEffect(() => rememberSeen(me.memberId, slug, key, opened), [me.memberId, slug, key, opened]);
  if (seen >= revision) return null;
  const count = revision - seen;
  return (
    <div className="notice info" role="status">
      <GitCompareArrows size={17} aria-hidden />
      <div>{count === 1 ? 'A new revision' : `${count} new revisions`} since you last looked.</div>
      <LinkButton size="small" href={paths.proposalTab(slug, key, `revisions?from=${seen}&to=${revision}`)}>
        See what changed
      </LinkButton>
    </div>
  );
}
