import type { FeedStatus } from '@/lib/feed/feed-client';
import { useFeedStatus } from '@/lib/feed/use-feed-status';

const LABEL: Record<FeedStatus, string> = {
  live: 'Live',
  connecting: 'Connecting…',
  waiting: 'Reconnecting…',
  refused: 'Not connected',
};

export function FeedDot() {
  const status = useFeedStatus();
  return (
    <span className="row">
      <span className="feed-dot" data-status={status} aria-hidden />
      {LABEL[status]}
    </span>
  );
}
