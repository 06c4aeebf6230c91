import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import { useDecideReview } from '@/lib/queries/use-review-writes';
import { counted, named, OUTCOMES } from '@/lib/review/words';
import { failingGates } from '@/features/review/logic/reading';
import { useRoom } from '@/features/review/logic/room';

/** Records the decision as the recommendation has it. */
export function DecideDialog({ onClose }: { onClose: () => void }) {
  const { review, at } = useRoom();
  const [rationale, setRationale] = useState(review.recommendation?.summary ?? '');
  const decide = useDecideReview(at);
  const failing = failingGates(review);
  const overridden = review.gates.filter((gate) => gate.status === 'overridden');
  const { recommendation } = review;
  return (
    <DialogForm
      title={`Record the decision on ${review.proposal}`}
      description={
        recommendation
          ? `Outcome: ${OUTCOMES[recommendation.outcome].toLowerCase()}, with ${counted(review.conditions.length, 'condition')} and ${counted(review.dissents.length, 'dissent')}.`
          : 'There is no recommendation yet.'
      }
      action="Record the decision"
      pending={decide.isPending || failing.length > 0 || !rationale.trim()}
      error={decide.error}
      onSubmit={() => decide.mutateAsync({ rationale: rationale.trim() })}
      onClose={onClose}
    >
      {failing.length > 0 && (
        <div className="notice bad">
          <div>
            <strong>Gate rules hold the decision up</strong>
            {failing.map((gate) => (
              <div key={gate.rule}>{gate.sentence}</div>
            ))}
          </div>
        </div>
      )}
      {overridden.length > 0 && (
        <p className="notice warn">
          Overridden, and marked for ever: {overridden.map((gate) => named(gate.rule)).join(', ')}.
        </p>
      )}
      <Field
        label="Rationale"
        hint="Why this outcome: what a reader in three years needs to know. Markdown works."
        error={fieldError(decide.error, 'rationale')}
      >
        <textarea
          className="input"
          rows={6}
          value={rationale}
          onChange={(event) => setRationale(event.target.value)}
          required
          maxLength={20_000}
          autoFocus
        />
      </Field>
    </DialogForm>
  );
}
