import type { Attention } from '@/lib/api/review-types';
import { paths } from '@/lib/paths';

/** The view of a room in which somebody does what an entry asks for; without one the room opens where it stands. */
const VIEWS: Partial<Record<Attention['reason'], string>> = {
  'file-sheet': 'desk',
  'settle-finding': 'findings',
  'settle-contest': 'findings',
  'sign-or-dissent': 'recommendation',
  'recommend-anew': 'recommendation',
  decide: 'recommendation',
  'fulfil-condition': 'recommendation',
  'chase-condition': 'recommendation',
};

const KINDS: Partial<Record<Attention['reason'], string>> = {
  'settle-finding': 'finding',
  'settle-contest': 'finding',
  'recommend-anew': 'condition',
  'fulfil-condition': 'condition',
  'chase-condition': 'condition',
};

/** What within the room an entry is about: the id that it has on the page. */
function markOf({ reason, seat, item }: Attention): string {
  const kind = KINDS[reason];
  if (kind && item) return `#${kind}-${encodeURIComponent(item)}`;
  return seat ? `#seat-${encodeURIComponent(seat)}` : '';
}

/** Where somebody does what an entry asks for. */
export function placeOf(slug: string, entry: Attention): string {
  if (!entry.review) return paths.proposal(slug, entry.proposal);
  const view = VIEWS[entry.reason];
  const room = view ? paths.reviewView(slug, entry.review, view) : paths.review(slug, entry.review);
  return room + markOf(entry);
}
