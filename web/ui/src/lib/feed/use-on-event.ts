import { useEffect, useEffectEvent } from 'react';
import { useFeed } from './feed-context';
import type { FeedEvent } from './messages';

/** Runs for every event that arrives while the component is shown. */
export function useOnEvent(handle: (event: FeedEvent) => void): void {
  const feed = useFeed();
  const latest = useEffectEvent(handle);
  useEffect(() => feed.onEvent((event) => latest(event)), [feed]);
}
