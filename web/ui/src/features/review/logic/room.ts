import { createContext, useContext } from 'react';
import type { Condition, Gate, Review, RevealedFinding, Seat } from '@/lib/api/review-types';
import type { Quote } from '@/lib/api/types';
import type { PresentMember } from '@/lib/feed/messages';
import type { InReview } from '@/lib/queries/use-review-writes';

export type RoomView = 'desk' | 'document' | 'findings' | 'agreement' | 'recommendation' | 'gates' | 'record';

/** Moves that are about the review as a whole. */
export type PlainMove = 'reveal' | 'open-round' | 'deadline' | 'add-seat' | 'hand-over' | 'cancel' | 'decide';

/** Something that takes a dialog, and what it is about. */
export type RoomDialog =
  | { kind: PlainMove }
  | { kind: 'substitute' | 'waive' | 'decline' | 'recuse' | 'move-position' | 'dissent'; seat: Seat }
  | { kind: 'dispose' | 'contest'; finding: RevealedFinding }
  | { kind: 'override'; gate: Gate }
  | { kind: 'fulfil' | 'waive-condition' | 'reassign'; condition: Condition };

/** What every part of the room shares. */
export interface Room {
  review: Review;
  at: InReview;
  present: PresentMember[];
  view: RoomView;
  show: (view: RoomView) => void;
  open: (dialog: RoomDialog) => void;
  /** Whether the chair writes the recommendation now, which takes the place of its view. */
  composing: boolean;
  compose: (composing: boolean) => void;
  /** A passage that somebody selected to write a finding about; the desk takes it. */
  quote: Quote | undefined;
  takeQuote: (quote: Quote | undefined) => void;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('The room is only there inside a review');
  return room;
}
