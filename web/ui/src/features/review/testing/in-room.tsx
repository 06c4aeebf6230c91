import { useState, type ReactElement } from 'react';
import { vi } from 'vitest';
import { RoomContext, type Room } from '@/features/review/logic/room';
import type { Review } from '@/lib/api/review-types';
import { renderInTenant } from '@/lib/testing/in-tenant';

/** Renders something as it stands in the room of a review, for Ann. Answers what it opened and showed. */
export function renderInRoom(element: ReactElement, review: Review, more: Partial<Room> = {}) {
  const room = {
    review,
    at: { review: review.review, proposal: review.proposal },
    present: [],
    view: 'document' as const,
    show: vi.fn<Room['show']>(),
    open: vi.fn<Room['open']>(),
    quote: undefined,
    takeQuote: vi.fn<Room['takeQuote']>(),
    ...more,
  };
  return { room, ...renderInTenant(<InRoom room={room}>{element}</InRoom>, 'expert') };
}

function InRoom({ room, children }: { room: Omit<Room, 'composing' | 'compose'>; children: ReactElement }) {
  const [composing, compose] = useState(false);
  return <RoomContext value={{ ...room, composing, compose }}>{children}</RoomContext>;
}
