import { useSyncExternalStore } from 'react';
import { useFeed } from './feed-context';

export function useFeedStatus() {
  const feed = useFeed();
  return useSyncExternalStore(feed.onStatus, feed.status);
}
