import { lazy, Suspense, useState } from 'react';
import type { FeedEvent } from '@/lib/feed/messages';
import { useOnEvent } from '@/lib/feed/use-on-event';

// The sentences for everything that can happen are many, and the page begins without any.
const LiveList = lazy(() => import('./live-list'));

const SHOWN = 10;

/** What happens while the page is open, newest first; not there until something does. */
export function LiveCard() {
  const [events, setEvents] = useState<FeedEvent[]>([]);
  useOnEvent((event) => {
    if (event.event === 'proposal-numbered') return;
    setEvents((current) => [event, ...current].slice(0, SHOWN));
  });
  if (events.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LiveList events={events} />
    </Suspense>
  );
}
