import { useState } from 'react';
import { ChoiceCards } from '@/components/choice-cards';
import { Loaded } from '@/components/loaded';
import type { RoundSheet, Seat } from '@/lib/api/review-types';
import { useSheet } from '@/lib/queries/use-review-reads';
import { named } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';
import { Checklist } from './checklist';
import { Filing } from './filing';
import { OwnFindings } from './own-findings';
import { OwnPosition } from './own-position';
import './desk.css';

/** Where an expert writes under seal. */
export function Desk({ seats }: { seats: readonly Seat[] }) {
  const { review } = useRoom();
  const [chosen, setChosen] = useState(seats[0]!.key);
  const seat = seats.find((one) => one.key === chosen) ?? seats[0]!;
  return (
    <section className="desk" aria-label="My sheet">
      {seats.length > 1 && (
        <ChoiceCards
          legend="Seat"
          compact
          value={seat.key}
          onChange={setChosen}
          choices={seats.map(({ key }) => ({ value: key, label: named(key) }))}
        />
      )}
      <SheetOf key={`${seat.key} ${review.round}`} seat={seat} />
    </section>
  );
}

function SheetOf({ seat }: { seat: Seat }) {
  const { review } = useRoom();
  const read = useSheet(review.review, seat.key, review.round);
  return (
    <Loaded read={read} lines={6}>
      {(sheet) => <Sheet sheet={sheet} />}
    </Loaded>
  );
}

function Sheet({ sheet }: { sheet: RoundSheet }) {
  const { at } = useRoom();
  const on = { ...at, seat: sheet.seat, round: sheet.round };
  return (
    <>
      <p className="sealed-note">
        Sealed: nobody but you sees this before the reveal, the chair neither. It is kept as you go.
      </p>
      <nav className="desk-parts" aria-label="Parts of the sheet">
        {sheet.checklist.length > 0 && <a href="#checklist-title">Checklist</a>}
        <a href="#own-findings-title">Findings</a>
        <a href="#own-position-title">Position</a>
      </nav>
      <Checklist sheet={sheet} on={on} />
      <OwnFindings sheet={sheet} on={on} />
      <OwnPosition sheet={sheet} on={on} />
      <Filing sheet={sheet} on={on} />
    </>
  );
}
