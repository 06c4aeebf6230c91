import type { Review } from '@/lib/api/review-types';
import { seatsOf } from './reading';
import type { RoomView } from './room';

/** The seats on whose sheet the member writes now. */
export function deskSeats(review: Review, member: string) {
  return review.phase === 'sealed-round'
    ? seatsOf(review, member).filter((seat) => seat.status === 'accepted')
    : [];
}

/** The views that there are for a member, and the one in which the review stands now. */
export function viewsOf(review: Review, member: string): { all: RoomView[]; standing: RoomView } {
  const desk = deskSeats(review, member).length > 0;
  const all: RoomView[] = [
    ...(desk ? (['desk'] as const) : []),
    'document',
    'findings',
    'agreement',
    'recommendation',
    'gates',
    'record',
  ];
  switch (review.phase) {
    case 'sealed-round':
      return { all, standing: desk ? 'desk' : 'document' };
    case 'discussion':
      return { all, standing: 'document' };
    case 'recommendation':
    case 'decided':
      return { all, standing: 'recommendation' };
    case 'cancelled':
      return { all, standing: 'record' };
  }
}

const NAMES = new Set<string>([
  'desk',
  'document',
  'findings',
  'agreement',
  'recommendation',
  'gates',
  'record',
] satisfies RoomView[]);

/** Whether an address names a view, be it there for this member or not. */
export const isView = (name: string | undefined) => name === undefined || NAMES.has(name);

/** The view that an address asks for. A desk that is gone, as at the reveal, gives way to where the review stands. */
export function viewOf(review: Review, member: string, wanted: string | undefined): RoomView {
  const { all, standing } = viewsOf(review, member);
  return all.find((view) => view === wanted) ?? standing;
}
