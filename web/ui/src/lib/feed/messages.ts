import type { Person } from '@/lib/api/types';

export type PresenceMode = 'viewing' | 'editing';

export interface FeedEvent {
  type: 'event';
  position: number;
  number: number;
  event: string;
  at: string;
  actor: Person;
  object: { kind: string; id: string };
  proposal?: string;
  log?: string;
}

export interface PresentMember extends Person {
  mode: PresenceMode;
}

export type ServerMessage =
  | { type: 'welcome'; position: number; expiresAt: string }
  | FeedEvent
  | { type: 'presence'; at: string; members: PresentMember[] }
  | { type: 'heartbeat'; position: number }
  | { type: 'renewed'; expiresAt: string }
  | { type: 'problem'; code: string; detail?: string };

export type ClientMessage =
  | { type: 'hello'; token: string; after?: number }
  | { type: 'renew'; token: string }
  | { type: 'presence'; at: string; mode: PresenceMode }
  | { type: 'presence'; at: null };

/** Reads a frame; anything that is no message of this contract is ignored, so that newer servers stay usable. */
export function parseMessage(text: unknown): ServerMessage | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'type' in value
      ? (value as ServerMessage)
      : undefined;
  } catch {
    return undefined;
  }
}
