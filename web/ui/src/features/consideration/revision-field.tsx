import { Field } from '@/components/field';

interface RevisionFieldProps {
  submitted: number;
  revision: number;
  onChange: (revision: number) => void;
}

/** The text that the panel considers: what was submitted, or an earlier one. A later draft is nobody's to judge yet. */
export function RevisionField({ submitted, revision, onChange }: RevisionFieldProps) {
  return (
    <Field label="Revision">
      <select
        className="input"
        value={revision}
        onChange={(event) => onChange(Number(event.target.value))}
        disabled={submitted === 1}
      >
        {Array.from({ length: submitted }, (_, i) => submitted - i).map((one) => (
          <option key={one} value={one}>
            Revision {one}
            {one === submitted && ', as submitted'}
          </option>
        ))}
      </select>
    </Field>
  );
}
