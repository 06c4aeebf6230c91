import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { FeedEvent } from '@/lib/feed/messages';
import { useOnEvent } from '@/lib/feed/use-on-event';
import { useTenant } from '@/lib/tenant-context';
import { keys } from './keys';

const COLLECT_MS = 120;
const STANDARDS = new Set(['gate-rules-published', 'checklist-published', 'protocol-published']);

/** Which kept answers an event makes stale. */
export function staleKeys(tenant: string, event: FeedEvent): QueryKey[] {
  const stale: QueryKey[] = [keys.audit(tenant)];
  if (STANDARDS.has(event.event)) stale.push(keys.standards(tenant));
  if (event.event.startsWith('member-')) stale.push(keys.members(tenant), keys.me);
  if (event.event.startsWith('log-')) stale.push(keys.logs(tenant));
  const proposal = event.proposal;
  if (proposal === undefined) return stale;
  stale.push(keys.proposal(tenant, proposal), keys.history(tenant, proposal), keys.proposals(tenant));
  if (event.event.startsWith('comment-') || event.event.startsWith('thread-')) {
    stale.push(keys.threads(tenant, proposal));
  } else {
    stale.push(keys.logs(tenant), keys.search(tenant));
  }
  if (!/^(?:comment|thread)-/.test(event.event)) {
    // A review also changes with its proposal: a new revision, a second, a withdrawal.
    stale.push(keys.openReviews(tenant), keys.reviews(tenant), keys.intake(tenant, proposal));
    stale.push(keys.attention(tenant), keys.panelLoad(tenant));
  }
  if (event.event === 'review-decided') stale.push(keys.decisions(tenant));
  if (event.event.startsWith('decision-')) stale.push(keys.decisions(tenant));
  if (
    event.event === 'proposal-related' ||
    event.event === 'proposal-unrelated' ||
    event.event === 'decision-superseded'
  ) {
    // The other end of a relation is not named by the event, so every open proposal is read again.
    stale.push(['t', tenant, 'proposal']);
  }
  return stale;
}

/** Reads again what the feed says has changed; a burst of events, as during an import, costs one round of reads. */
export function useLiveQueries(): void {
  const { slug } = useTenant();
  const queries = useQueryClient();
  const pending = useRef(new Map<string, QueryKey>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useOnEvent((event) => {
    for (const key of staleKeys(slug, event)) pending.current.set(JSON.stringify(key), key);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const stale = [...pending.current.values()];
      pending.current.clear();
      for (const queryKey of stale) void queries.invalidateQueries({ queryKey });
    }, COLLECT_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
