import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { RoomContext, type Room } from '@/features/review/logic/room';
import type { Review } from '@/lib/api/review-types';
import { renderInTenant } from '@/lib/testing/in-tenant';

/** Renders something as it stands in the room of a review, for Ann. Answers what it opened and showed. */
export function renderInRoom(element: ReactElement, review: Review, more: Partial<Room> = {}) {
  const room: Room = {
    review,
    at: { review: review.review, proposal: review.proposal },
    present: [],
    view: 'document',
    show: vi.fn<Room['show']>(),
    open: vi.fn<Room['open']>(),
    quote: undefined,
    takeQuote: vi.fn<Room['takeQuote']>(),
    ...more,
  };
  return { room, ...renderInTenant(<RoomContext value={room}>{element}</RoomContext>, 'expert') };
}
