import { ChoiceCards } from '@/components/choice-cards';
import { Field } from '@/components/field';
import type { Stance } from '@/lib/api/review-types';
import { STANCES } from '@/lib/review/words';
import { CheckList } from './check-list';
import { citesFindings, type PositionDraft } from './logic/position-draft';

const MEANINGS: Record<Stance, string> = {
  endorse: 'Go ahead.',
  'endorse-on-conditions': 'Yes, once these findings are mended.',
  object: 'No, as it stands.',
  abstain: 'I do not judge it; it does not count.',
};
const CONFIDENCE = ['1 Guess', '2', '3 Fairly', '4', '5 Certain'];

/** Something that can be cited: a finding of the own sheet, or a revealed one. */
export interface Citable {
  id: string;
  label: string;
}

interface PositionFieldsProps {
  draft: PositionDraft;
  onChange: (draft: PositionDraft) => void;
  citable: readonly Citable[];
  options: readonly string[];
  sections: readonly string[];
}

/** What a seat says of the proposal, and of its options. */
export function PositionFields({ draft, onChange, citable, options, sections }: PositionFieldsProps) {
  const set = (change: Partial<PositionDraft>) => onChange({ ...draft, ...change });
  return (
    <div className="form">
      <ChoiceCards
        legend="Stance"
        value={draft.stance}
        onChange={(stance) => set({ stance })}
        choices={(Object.keys(MEANINGS) as Stance[]).map((value) => ({
          value,
          label: STANCES[value][0],
          meaning: MEANINGS[value],
        }))}
      />
      {citesFindings(draft.stance) && (
        <CheckList
          legend={draft.stance === 'object' ? 'Because of' : 'Once these are mended'}
          empty="Write a finding first: there is none to cite yet."
          items={citable.map(({ id, label }) => ({ value: id, label }))}
          chosen={draft.findings}
          onChange={(findings) => set({ findings })}
        />
      )}
      {draft.stance === 'object' && (
        <Field label="What would clear the objection?">
          <textarea
            className="input"
            value={draft.clearedBy}
            onChange={(event) => set({ clearedBy: event.target.value })}
            maxLength={4000}
          />
        </Field>
      )}
      <Field label="Rationale" hint="Markdown works.">
        <textarea
          className="input"
          rows={4}
          value={draft.rationale}
          onChange={(event) => set({ rationale: event.target.value })}
          maxLength={20_000}
        />
      </Field>
      <ChoiceCards
        legend="Confidence"
        compact
        value={String(draft.confidence)}
        onChange={(confidence) => set({ confidence: Number(confidence) })}
        choices={CONFIDENCE.map((label, i) => ({ value: String(i + 1), label }))}
      />
      {options.length > 0 && (
        <fieldset className="option-stances">
          <legend>On each option, if you like</legend>
          {options.map((option) => (
            <label key={option}>
              <span>{option}</span>
              <select
                className="input"
                value={draft.perOption[option] ?? ''}
                onChange={(event) =>
                  set({ perOption: { ...draft.perOption, [option]: event.target.value as Stance | '' } })
                }
              >
                <option value="">Nothing in particular</option>
                {(Object.keys(STANCES) as Stance[]).map((stance) => (
                  <option key={stance} value={stance}>
                    {STANCES[stance][0]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      {sections.length > 0 && (
        <details className="depends-on" open={draft.dependsOn.length > 0}>
          <summary>
            Rests on{' '}
            {draft.dependsOn.length === 0 ? 'the whole document' : `${draft.dependsOn.length} sections`}
          </summary>
          <CheckList
            legend="The position lapses when one of these changes; none means the whole document"
            items={sections.map((name) => ({ value: name, label: name }))}
            chosen={draft.dependsOn}
            onChange={(dependsOn) => set({ dependsOn })}
          />
        </details>
      )}
    </div>
  );
}
