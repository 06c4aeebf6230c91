import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '@/components/button';
import { Field } from '@/components/field';
import { MemberSelect } from '@/components/member-select';
import { fieldError } from '@/lib/api/problem';
import type { StateCondition } from '@/lib/api/review-types';
import { useRoom } from '@/features/review/logic/room';

interface ConditionEditorProps {
  conditions: StateCondition[];
  onChange: (conditions: StateCondition[]) => void;
  error: unknown;
}

/** The conditions of the recommendation. Those of deferred findings cannot be left out. */
export function ConditionEditor({ conditions, onChange, error }: ConditionEditorProps) {
  const { review } = useRoom();
  const deferred = new Set(review.findings.map((finding) => finding.disposition?.condition));
  const change = (i: number, fields: Partial<StateCondition>) =>
    onChange(conditions.map((one, k) => (k === i ? cleaned({ ...one, ...fields }) : one)));
  return (
    <fieldset className="conditions-edit">
      <legend>Conditions</legend>
      {conditions.map((condition, i) => (
        <div key={condition.id ?? i} className="condition-edit">
          <Field label={`Condition ${i + 1}`} error={fieldError(error, `conditions[${i}].text`)}>
            <textarea
              className="input"
              rows={2}
              value={condition.text}
              onChange={(event) => change(i, { text: event.target.value })}
              required
              maxLength={4000}
            />
          </Field>
          <Field label="Owner">
            <MemberSelect
              value={condition.owner ?? ''}
              onChange={(owner) => change(i, { owner })}
              nobody="Not yet"
            />
          </Field>
          <Field label="Due">
            <input
              className="input"
              type="date"
              value={condition.due ?? ''}
              onChange={(event) => change(i, { due: event.target.value })}
            />
          </Field>
          {!(condition.id && deferred.has(condition.id)) && (
            <IconButton
              label={`Remove condition ${i + 1}`}
              variant="ghost"
              onClick={() => onChange(conditions.filter((_, k) => k !== i))}
            >
              <X size={15} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...conditions, { text: '' }])}>
        <Plus size={14} aria-hidden /> Condition
      </Button>
    </fieldset>
  );
}

/** Without the fields that are empty, which the API takes for mistakes. */
function cleaned({ owner, due, ...rest }: StateCondition): StateCondition {
  return { ...rest, ...(owner ? { owner } : {}), ...(due ? { due } : {}) };
}
