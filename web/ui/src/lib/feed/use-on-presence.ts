import { useEffect, useState } from 'react';
import { useFeed } from './feed-context';
import type { PresenceMode, PresentMember } from './messages';

/** Says that this person is at a place, and answers who else is there. */
export function useOnPresence(at: string, mode: PresenceMode): PresentMember[] {
  const feed = useFeed();
  const [present, setPresent] = useState<{ at: string; members: PresentMember[] }>({ at, members: [] });
  useEffect(() => {
    const off = feed.onPresence((place, members) => {
      if (place === at) setPresent({ at, members });
    });
    feed.showPresence(at, mode);
    return () => {
      off();
      feed.showPresence(null);
    };
  }, [feed, at, mode]);
  return present.at === at ? present.members : [];
}
