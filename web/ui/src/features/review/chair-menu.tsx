import { Ellipsis, Presentation } from 'lucide-react';
import { IconButton } from '@/components/button';
import { Menu, type MenuEntry } from '@/components/menu';
import type { ReviewMove } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { useRoom, type PlainMove } from './logic/room';
import { toggleProjector } from './use-projector';

const ENTRIES: [ReviewMove, PlainMove, string][] = [
  ['reveal-round', 'reveal', 'Reveal the round'],
  ['open-round', 'open-round', 'Open another round'],
  ['move-deadline', 'deadline', 'Move the deadline'],
  ['add-seat', 'add-seat', 'Add a seat'],
  ['decide', 'decide', 'Record the decision'],
  ['hand-over-chair', 'hand-over', 'Hand over the chair'],
  ['cancel', 'cancel', 'Call the review off'],
];

/** Everything that the chair can do with the review as a whole, and the projector for everybody. */
export function ChairMenu() {
  const { review, open } = useRoom();
  const entries: MenuEntry[] = ENTRIES.filter(([move]) => policy.mayTake(review, move)).map(
    ([, kind, label]) => ({ label, onSelect: () => open({ kind }) }),
  );
  return (
    <>
      <IconButton label="Projector view (b)" variant="ghost" onClick={toggleProjector} className="only-wide">
        <Presentation size={17} aria-hidden />
      </IconButton>
      {entries.length > 0 && (
        <Menu
          entries={entries}
          trigger={
            <IconButton label="Moves of the chair">
              <Ellipsis size={17} aria-hidden />
            </IconButton>
          }
        />
      )}
    </>
  );
}
