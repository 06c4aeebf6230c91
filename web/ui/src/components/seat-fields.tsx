import { useId } from 'react';
import { useChecklists } from '@/lib/queries/use-review-reads';
import { Field } from './field';
import { MemberSelect } from './member-select';
import './seat-fields.css';

export interface WantedSeat {
  perspective: string;
  member: string;
}

interface SeatFieldsProps {
  seat: WantedSeat;
  onChange: (seat: WantedSeat) => void;
  /** Who cannot sit: authors of the proposal, and the chair. */
  without: readonly string[];
}

/** A perspective, and who is asked to sit for it. */
export function SeatFields({ seat, onChange, without }: SeatFieldsProps) {
  const known = (useChecklists().data ?? []).map((checklist) => checklist.perspective);
  const list = useId();
  return (
    <div className="seat-fields">
      <Field label="Perspective">
        <input
          className="input"
          list={list}
          value={seat.perspective}
          pattern="[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*"
          placeholder="security"
          onChange={(event) => onChange({ ...seat, perspective: event.target.value.toLowerCase() })}
          required
        />
      </Field>
      <datalist id={list}>
        {known.map((perspective) => (
          <option key={perspective} value={perspective} />
        ))}
      </datalist>
      <Field label="Expert">
        <MemberSelect
          value={seat.member}
          onChange={(member) => onChange({ ...seat, member })}
          role="expert"
          without={without}
          nobody="Choose an expert"
          required
        />
      </Field>
    </div>
  );
}
