import { Field } from './field';

interface ReasonFieldProps {
  label: string;
  reason: string;
  onChange: (reason: string) => void;
  error?: string | undefined;
}

/** Why somebody does something, where a reason is welcome and not asked for; it stays in the record. */
export function ReasonField({ label, reason, onChange, error }: ReasonFieldProps) {
  return (
    <Field label={label} hint="Optional; it stays in the record." error={error}>
      <textarea
        className="input"
        rows={2}
        value={reason}
        onChange={(event) => onChange(event.target.value)}
        maxLength={4000}
      />
    </Field>
  );
}

/** What is sent for a reason that may be empty. */
export const reasonOf = (reason: string) => (reason.trim() ? { reason: reason.trim() } : {});
