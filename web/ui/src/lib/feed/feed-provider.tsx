import { useEffect, useState, type ReactNode } from 'react';
import { observePosition } from '@/lib/api/positions';
import { dropToken, freshToken } from '@/lib/auth/session';
import { FeedClient, type FeedSocket, type FeedStatus } from './feed-client';
import { FeedContext, type Feed } from './feed-context';
import type { FeedEvent, PresentMember } from './messages';

type EventListener = (event: FeedEvent) => void;
type PresenceListener = (at: string, members: PresentMember[]) => void;

function openSocket(tenant: string): FeedSocket {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(
    `${scheme}//${location.host}/api/v1/tenants/${encodeURIComponent(tenant)}/feed`,
  ) as unknown as FeedSocket;
}

function subscription<T>(set: Set<T>) {
  return (listener: T) => {
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  };
}

function createFeed(tenant: string): Feed & { client: FeedClient } {
  const events = new Set<EventListener>();
  const presences = new Set<PresenceListener>();
  const statuses = new Set<() => void>();
  let status: FeedStatus = 'connecting';
  const client = new FeedClient({
    connect: () => openSocket(tenant),
    token: (marginMs) => freshToken(tenant, marginMs),
    dropToken: () => dropToken(tenant),
    onStatus: (next) => {
      status = next;
      statuses.forEach((listener) => listener());
    },
    onEvent: (event) => {
      observePosition(tenant, event.position);
      events.forEach((listener) => listener(event));
    },
    onPresence: (at, members) => presences.forEach((listener) => listener(at, members)),
  });
  return {
    tenant,
    client,
    onEvent: subscription(events),
    onPresence: subscription(presences),
    onStatus: subscription(statuses),
    status: () => status,
    showPresence: (at, mode) => client.showPresence(at, mode),
  };
}

/** Holds the one live connection of the tenant that is open. */
export function FeedProvider({ tenant, children }: { tenant: string; children: ReactNode }) {
  const [feed] = useState(() => createFeed(tenant));
  useEffect(() => {
    const { client } = feed;
    client.start();
    const online = () => client.retryNow();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      client.stop();
    };
  }, [feed]);
  return <FeedContext value={feed}>{children}</FeedContext>;
}
