import { createContext, useContext } from 'react';
import type { FeedStatus } from './feed-client';
import type { FeedEvent, PresenceMode, PresentMember } from './messages';

export interface Feed {
  tenant: string;
  onEvent(listener: (event: FeedEvent) => void): () => void;
  onPresence(listener: (at: string, members: PresentMember[]) => void): () => void;
  onStatus(listener: () => void): () => void;
  status(): FeedStatus;
  showPresence(at: string | null, mode?: PresenceMode): void;
}

export const FeedContext = createContext<Feed | undefined>(undefined);

export function useFeed(): Feed {
  const feed = useContext(FeedContext);
  if (!feed) throw new Error('The feed is only there inside a tenant');
  return feed;
}
