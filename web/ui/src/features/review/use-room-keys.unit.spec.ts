import { renderHook } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Review } from '@/lib/api/review-types';
import type { Room } from './logic/room';
import { aReview } from './testing/a-review';
import { useRoomKeys } from './use-room-keys';

const next = { sentence: 'All have filed.', label: 'Reveal', opens: { kind: 'reveal' } as const };

function keysIn(review: Review) {
  const room = { review, show: vi.fn<Room['show']>(), open: vi.fn<Room['open']>() };
  const { unmount } = renderHook(() => useRoomKeys(room as unknown as Room, ['document', 'findings'], next));
  return { ...room, unmount };
}

it('shows a view by its digit, and nothing for a digit without one', async () => {
  const { show, unmount } = keysIn(aReview());
  await userEvent.keyboard('29');
  expect(show.mock.calls).toEqual([['findings']]);
  unmount();
});

it('takes the next move for the chair alone', async () => {
  const member = keysIn(aReview());
  await userEvent.keyboard('x');
  expect(member.open).not.toHaveBeenCalled();
  member.unmount();
  const chair = keysIn(aReview({ parts: ['chair'] }));
  await userEvent.keyboard('x');
  expect(chair.open).toHaveBeenCalledWith({ kind: 'reveal' });
  chair.unmount();
});
