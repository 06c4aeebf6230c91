import { Button } from '@/components/button';
import { ChoiceCards } from '@/components/choice-cards';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import { KeptNote } from '@/components/kept-note';
import { fieldError } from '@/lib/api/problem';
import type { Finding, FindingKind, RoundSheet, Severity } from '@/lib/api/review-types';
import { useWriteFinding, type OnSheet } from '@/lib/queries/use-seat-writes';
import { KINDS, SEVERITIES } from '@/lib/review/words';
import { useKeptForm } from '@/lib/use-kept-form';
import {
  findingDraft,
  findingOf,
  isHalfTold,
  type FindingDraft,
} from '@/features/review/logic/finding-draft';
import { keptFinding } from '@/features/review/logic/kept-on-desk';
import { useRoom } from '@/features/review/logic/room';
import { FindingPlace } from './finding-place';
import { ScenarioFields } from './scenario-fields';

interface FindingFormProps {
  on: OnSheet;
  sheet: RoundSheet;
  finding?: Finding;
  onDone: () => void;
}

/** Writes a finding, or another version of one. */
export function FindingForm({ on, sheet, finding, onDone }: FindingFormProps) {
  const { quote, takeQuote } = useRoom();
  const kept = useKeptForm(keptFinding(on, finding?.id), findingDraft(finding));
  // A passage that was selected since stands in for the one from before.
  const draft = quote ? { ...kept.form, anchor: quote } : kept.form;
  const write = useWriteFinding(on);
  const set = (change: Partial<FindingDraft>) => {
    kept.change({ ...draft, ...change });
    if ('anchor' in change) takeQuote(undefined);
  };
  const halfTold = isHalfTold(draft.scenario);
  const done = () => {
    kept.forget();
    onDone();
  };
  return (
    <form
      className="form finding-form"
      aria-label={finding ? 'Change the finding' : 'New finding'}
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ ...findingOf(draft), ...(finding ? { id: finding.id } : {}) }, { onSuccess: done });
      }}
    >
      <KeptNote form={kept} onDiscard={done} />
      <ChoiceCards
        legend="Kind"
        compact
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        choices={(Object.keys(KINDS) as FindingKind[]).map((value) => ({ value, label: KINDS[value] }))}
      />
      <ChoiceCards
        legend="Severity"
        compact
        value={draft.severity}
        onChange={(severity) => set({ severity })}
        choices={(Object.keys(SEVERITIES) as Severity[]).map((value) => ({
          value,
          label: SEVERITIES[value][0],
        }))}
      />
      <Field label="Statement" hint="Markdown works." error={fieldError(write.error, 'statement')}>
        <textarea
          className="input"
          value={draft.statement}
          onChange={(event) => set({ statement: event.target.value })}
          required
          maxLength={20_000}
          autoFocus
        />
      </Field>
      <FindingPlace draft={draft} onChange={set} checklist={sheet.checklist} />
      <ScenarioFields scenario={draft.scenario} onChange={(scenario) => set({ scenario })} />
      {write.error && <ProblemNotice error={write.error} />}
      {halfTold && <p className="muted small">A scenario needs all four parts, or none.</p>}
      <div className="form-actions">
        <Button onClick={done}>Cancel</Button>
        <Button
          type="submit"
          variant="primary"
          disabled={write.isPending || halfTold || !draft.statement.trim()}
        >
          Keep under seal
        </Button>
      </div>
    </form>
  );
}
