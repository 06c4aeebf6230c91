import { Check, CircleHelp, Minus, X, type LucideIcon } from 'lucide-react';
import type { SeatPosition, Stance } from '@/lib/api/review-types';
import { STANCES } from '@/lib/review/words';

const ICONS: Record<Stance, LucideIcon> = {
  endorse: Check,
  'endorse-on-conditions': CircleHelp,
  object: X,
  abstain: Minus,
};

/** A stance by colour, sign and word. */
export function StanceChip({ stance }: { stance: Stance }) {
  const [label, look] = STANCES[stance];
  const Icon = ICONS[stance];
  return (
    <span className={`stance ${look}`}>
      <Icon size={13} aria-hidden /> {label}
    </span>
  );
}

/** What a seat said, or that it had nothing to add. */
export function SaidChip({ said }: { said: SeatPosition }) {
  return said.position ? (
    <StanceChip stance={said.position.stance} />
  ) : (
    <span className="stance">Nothing to add</span>
  );
}
