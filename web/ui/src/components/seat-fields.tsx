import { useId } from 'react';
import { policy } from '@/lib/policy';
import { useChecklists, usePanelLoad } from '@/lib/queries/use-review-reads';
import { counted } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
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
  const load = usePanelLoad(policy.maySeePanelLoad(useTenant().roles)).data;
  const busy = (memberId: string) => {
    const seats = load?.items.find((one) => one.member.memberId === memberId)?.seats ?? 0;
    return seats > 0 ? counted(seats, 'open seat') : undefined;
  };
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
          note={busy}
          required
        />
      </Field>
    </div>
  );
}
