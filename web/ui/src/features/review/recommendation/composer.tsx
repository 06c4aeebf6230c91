import { Button } from '@/components/button';
import { ChoiceCards } from '@/components/choice-cards';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import { KeptNote } from '@/components/kept-note';
import { ReasonField, reasonOf } from '@/components/reason-field';
import { fieldError } from '@/lib/api/problem';
import type { RecordRecommendation } from '@/lib/api/review-types';
import type { Outcome } from '@/lib/api/types';
import { useRecommend } from '@/lib/queries/use-review-writes';
import { OUTCOMES } from '@/lib/review/words';
import { useKeptForm } from '@/lib/use-kept-form';
import {
  draftAgreement,
  draftConditions,
  draftDisagreement,
  draftRecommendation,
  draftTradeOffs,
  keptRecommendation,
  takesConditions,
} from '@/features/review/logic/compose';
import { useRoom } from '@/features/review/logic/room';
import { ConditionEditor } from './condition-editor';

const PARTS = [
  ['summary', 'Summary', undefined],
  ['agreement', 'Agreement', draftAgreement],
  ['disagreement', 'Disagreement', draftDisagreement],
  ['tradeOffs', 'Trade-offs', draftTradeOffs],
] as const;

/** What is sent: nothing for a field that is empty, and conditions only where the outcome takes them. */
function filled(draft: RecordRecommendation): RecordRecommendation {
  const { reviewOn, validUntil, conditions, reason, ...rest } = draft;
  return {
    ...rest,
    ...(conditions && takesConditions(draft.outcome) ? { conditions } : {}),
    ...(reviewOn ? { reviewOn } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...reasonOf(reason ?? ''),
  };
}

/** As many rows as the text has lines, and one to go on. */
const rowsFor = (text: string | undefined, least: number) =>
  Math.min(16, Math.max(least, (text ?? '').split('\n').length + 1));

/** Writes the recommendation, beginning with what the record says of itself. */
export function Composer({ onDone }: { onDone: () => void }) {
  const { review, at } = useRoom();
  const kept = useKeptForm(keptRecommendation(review), draftRecommendation(review));
  const draft = kept.form;
  const recommend = useRecommend(at);
  const set = (change: Partial<RecordRecommendation>) => kept.change({ ...draft, ...change });
  const { recommendation } = review;
  return (
    <form
      className="form composer-form"
      aria-label="Recommendation"
      onSubmit={(event) => {
        event.preventDefault();
        recommend.mutate(filled(draft), {
          onSuccess: () => {
            kept.forget();
            onDone();
          },
        });
      }}
    >
      {recommendation && !recommendation.outdated && recommendation.signatures.length > 0 && (
        <p className="notice warn">
          A new version voids the signatures under version {recommendation.version}.
        </p>
      )}
      <KeptNote form={kept} onDiscard={() => kept.forget()} />
      <ChoiceCards
        legend="Outcome"
        compact
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
        choices={(Object.keys(OUTCOMES) as Outcome[]).map((value) => ({ value, label: OUTCOMES[value] }))}
      />
      {PARTS.map(([part, label, fresh]) => (
        <div key={part} className="composed">
          <Field label={label} error={fieldError(recommend.error, part)}>
            <textarea
              className="input"
              rows={rowsFor(draft[part], part === 'summary' ? 3 : 4)}
              value={draft[part] ?? ''}
              onChange={(event) => set({ [part]: event.target.value })}
              required={part === 'summary'}
              maxLength={20_000}
            />
          </Field>
          {fresh && draft[part] !== fresh(review) && (
            <Button size="small" variant="ghost" onClick={() => set({ [part]: fresh(review) })}>
              Draft again from the record
            </Button>
          )}
        </div>
      ))}
      {takesConditions(draft.outcome) ? (
        <ConditionEditor
          conditions={draft.conditions ?? []}
          onChange={(conditions) => set({ conditions })}
          error={recommend.error}
        />
      ) : (
        draft.outcome === 'accepted' &&
        draftConditions(review).length > 0 && (
          <p className="notice warn">
            Findings are deferred under conditions: accept with conditions, or settle these findings
            otherwise.
          </p>
        )
      )}
      <div className="field-pair">
        <Field label="Look at it again on" error={fieldError(recommend.error, 'reviewOn')}>
          <input
            className="input"
            type="date"
            value={draft.reviewOn ?? ''}
            onChange={(event) => set({ reviewOn: event.target.value })}
          />
        </Field>
        <Field
          label="Valid until"
          hint="For a provisional decision."
          error={fieldError(recommend.error, 'validUntil')}
        >
          <input
            className="input"
            type="date"
            value={draft.validUntil ?? ''}
            onChange={(event) => set({ validUntil: event.target.value })}
          />
        </Field>
      </div>
      {recommendation && (
        <ReasonField
          label="Why a new version?"
          reason={draft.reason ?? ''}
          onChange={(reason) => set({ reason })}
          error={fieldError(recommend.error, 'reason')}
        />
      )}
      {recommend.error && <ProblemNotice error={recommend.error} />}
      <div className="form-actions">
        <Button onClick={onDone}>{kept.dirty ? 'Finish later' : 'Cancel'}</Button>
        <Button type="submit" variant="primary" disabled={recommend.isPending}>
          Put it to the panel
        </Button>
      </div>
    </form>
  );
}
