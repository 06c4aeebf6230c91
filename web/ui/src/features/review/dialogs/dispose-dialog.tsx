import { ChoiceCards } from '@/components/choice-cards';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { KeptNote } from '@/components/kept-note';
import { fieldError } from '@/lib/api/problem';
import type { DispositionKind, RevealedFinding } from '@/lib/api/review-types';
import { useDisposeFinding } from '@/lib/queries/use-review-writes';
import { DISPOSITIONS } from '@/lib/review/words';
import { useKeptForm } from '@/lib/use-kept-form';
import { DispositionFields } from '@/features/review/findings/disposition-fields';
import { dispositionOf, type DispositionDraft } from '@/features/review/logic/disposition-draft';
import { useRoom } from '@/features/review/logic/room';

const MEANINGS: [DispositionKind, string][] = [
  ['accepted', 'A later revision mends it.'],
  ['changed', 'A later revision changes what it is about.'],
  ['rejected', 'It is not followed, for a reason.'],
  ['deferred', 'It becomes a condition.'],
  ['duplicate', 'Another finding says it.'],
  ['out-of-scope', 'It is about something else.'],
];

export function DisposeDialog({ finding, onClose }: { finding: RevealedFinding; onClose: () => void }) {
  const { review, at } = useRoom();
  const before = finding.disposition;
  const condition = review.conditions.find((one) => one.id === before?.condition);
  const mendable = review.document.revision > finding.revision;
  const kept = useKeptForm<DispositionDraft>(`disposition:${finding.id}`, {
    kind: (before?.kind as DispositionKind | undefined) ?? (mendable ? 'accepted' : 'deferred'),
    answer: before?.answer ?? '',
    revision: before?.revision ?? Math.max(review.document.revision, finding.revision + 1),
    reason: before?.reason ?? '',
    duplicateOf: review.findings.find((one) => one.number === before?.duplicateOf)?.id ?? '',
    condition: condition?.text ?? '',
    owner: condition?.owner?.memberId ?? '',
    due: condition?.due ?? '',
  });
  const draft = kept.form;
  const dispose = useDisposeFinding(at);
  const waitsForRevision = !mendable && (draft.kind === 'accepted' || draft.kind === 'changed');
  return (
    <DialogForm
      title={`Answer finding ${finding.number}`}
      description={finding.statement}
      action="Record the answer"
      pending={dispose.isPending || waitsForRevision}
      error={dispose.error}
      onSubmit={() =>
        dispose.mutateAsync({ finding: finding.id, ...dispositionOf(draft) }).then(() => kept.forget())
      }
      onClose={onClose}
    >
      <KeptNote form={kept} onDiscard={() => kept.forget()} />
      <ChoiceCards
        legend="What becomes of it"
        value={draft.kind}
        onChange={(kind) => kept.change({ ...draft, kind })}
        choices={MEANINGS.map(([value, meaning]) => ({ value, label: DISPOSITIONS[value][0], meaning }))}
      />
      {waitsForRevision && (
        <p className="notice warn">
          The panel has no revision after {finding.revision}, on which this was raised. Submit one that mends
          it first, or answer otherwise.
        </p>
      )}
      <DispositionFields finding={finding} draft={draft} onChange={kept.change} error={dispose.error} />
      <Field
        label="Answer to the seat that raised it"
        hint="Markdown works."
        error={fieldError(dispose.error, 'answer')}
      >
        <textarea
          className="input"
          value={draft.answer}
          onChange={(event) => kept.change({ ...draft, answer: event.target.value })}
          required
          maxLength={20_000}
        />
      </Field>
    </DialogForm>
  );
}
