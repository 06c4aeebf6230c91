import { Field } from '@/components/field';
import type { ScenarioDraft } from '@/features/review/logic/finding-draft';

const PARTS: [keyof ScenarioDraft, string, string][] = [
  ['source', 'Source', 'Who or what sets it off'],
  ['stimulus', 'Stimulus', 'What happens'],
  ['response', 'Response', 'What the design should do then'],
  ['measure', 'Measure', 'By what one sees that it did'],
];

interface ScenarioFieldsProps {
  scenario: ScenarioDraft;
  onChange: (scenario: ScenarioDraft) => void;
}

/** The situation in which a finding shows; folded away, because many findings do without. */
export function ScenarioFields({ scenario, onChange }: ScenarioFieldsProps) {
  const told = Object.values(scenario).some(Boolean);
  return (
    <details className="depends-on" open={told}>
      <summary>Scenario</summary>
      <div className="field-pair">
        {PARTS.map(([part, label, hint]) => (
          <Field key={part} label={label}>
            <input
              className="input"
              value={scenario[part]}
              placeholder={hint}
              maxLength={4000}
              onChange={(event) => onChange({ ...scenario, [part]: event.target.value })}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
