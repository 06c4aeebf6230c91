import { Field } from '@/components/field';
import { MemberSelect } from '@/components/member-select';
import { fieldError } from '@/lib/api/problem';
import type { RevealedFinding } from '@/lib/api/review-types';
import type { DispositionDraft } from '@/features/review/logic/disposition-draft';
import { useRoom } from '@/features/review/logic/room';

interface DispositionFieldsProps {
  finding: RevealedFinding;
  draft: DispositionDraft;
  onChange: (draft: DispositionDraft) => void;
  error: unknown;
}

/** The fields that belong to the chosen kind. */
export function DispositionFields({ finding, draft, onChange, error }: DispositionFieldsProps) {
  const { review } = useRoom();
  const set = (change: Partial<DispositionDraft>) => onChange({ ...draft, ...change });
  switch (draft.kind) {
    case 'accepted':
    case 'changed':
      return (
        <Field
          label="In revision"
          hint={`Later than ${finding.revision}, on which it was raised, and before the panel.`}
          error={fieldError(error, 'revision')}
        >
          <input
            className="input"
            type="number"
            min={finding.revision + 1}
            max={Math.max(review.document.revision, finding.revision + 1)}
            value={draft.revision}
            onChange={(event) => set({ revision: Number(event.target.value) })}
            required
          />
        </Field>
      );
    case 'rejected':
    case 'out-of-scope':
      return (
        <Field label="Reason" error={fieldError(error, 'reason')}>
          <textarea
            className="input"
            value={draft.reason}
            onChange={(event) => set({ reason: event.target.value })}
            required
            maxLength={4000}
          />
        </Field>
      );
    case 'duplicate':
      return (
        <Field label="Says the same as" error={fieldError(error, 'duplicateOf')}>
          <select
            className="input"
            value={draft.duplicateOf}
            onChange={(event) => set({ duplicateOf: event.target.value })}
            required
          >
            <option value="">Choose a finding</option>
            {review.findings
              .filter((other) => other.id !== finding.id)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {other.number}: {other.statement.slice(0, 90)}
                </option>
              ))}
          </select>
        </Field>
      );
    case 'deferred':
      return <ConditionFields draft={draft} set={set} error={error} />;
  }
}

function ConditionFields({
  draft,
  set,
  error,
}: {
  draft: DispositionDraft;
  set: (change: Partial<DispositionDraft>) => void;
  error: unknown;
}) {
  return (
    <>
      <Field label="Condition" hint="What is to be done." error={fieldError(error, 'condition.text')}>
        <textarea
          className="input"
          value={draft.condition}
          onChange={(event) => set({ condition: event.target.value })}
          required
          maxLength={4000}
        />
      </Field>
      <div className="field-pair">
        <Field label="Owner (can be named later)" error={fieldError(error, 'condition.owner')}>
          <MemberSelect value={draft.owner} onChange={(owner) => set({ owner })} nobody="Not yet" />
        </Field>
        <Field label="Due (can be set later)" error={fieldError(error, 'condition.due')}>
          <input
            className="input"
            type="date"
            value={draft.due}
            onChange={(event) => set({ due: event.target.value })}
          />
        </Field>
      </div>
    </>
  );
}
