import { stateLabel } from '@/components/state-badge';
import type { FacetName, FacetValue } from '@/lib/api/types';

export const FACETS: FacetName[] = ['type', 'status', 'log', 'tag', 'author', 'year'];

const TITLES: Record<FacetName, string> = {
  type: 'Kind',
  status: 'Status',
  log: 'Log',
  tag: 'Tag',
  author: 'Author',
  year: 'Year',
};

const KINDS: Record<string, string> = {
  proposal: 'Proposals',
  decision: 'Decisions',
  comment: 'Comments',
  finding: 'Findings',
  dissent: 'Dissent',
  condition: 'Conditions',
};

const SHOWN = 8;

interface FacetsProps {
  facets: Record<string, FacetValue[]>;
  params: URLSearchParams;
  onChange: (changes: Record<string, string[] | undefined>) => void;
}

/** Narrows the results; each value says how many it would leave. */
export function Facets({ facets, params, onChange }: FacetsProps) {
  const chosenCount = FACETS.reduce((sum, name) => sum + params.getAll(name).length, 0);
  return (
    <details className="facets" open={matchMedia('(min-width: 901px)').matches}>
      <summary>Filters{chosenCount > 0 && ` (${chosenCount})`}</summary>
      {FACETS.map((name) => (
        <Facet
          key={name}
          name={name}
          values={facets[name] ?? []}
          chosen={params.getAll(name)}
          onChoose={(values) => onChange({ [name]: values })}
        />
      ))}
    </details>
  );
}

interface FacetProps {
  name: FacetName;
  values: FacetValue[];
  chosen: string[];
  onChoose: (values: string[]) => void;
}

function Facet({ name, values, chosen, onChoose }: FacetProps) {
  // A chosen value stays in sight although nothing may be left of it.
  const gone = chosen.filter((value) => !values.some((one) => one.value === value));
  const shown = [
    ...values.slice(0, SHOWN),
    ...values.slice(SHOWN).filter((one) => chosen.includes(one.value)),
  ];
  const all = [...shown, ...gone.map((value) => ({ value, label: value, count: 0 }))];
  if (all.length === 0) return null;
  return (
    <fieldset>
      <legend>{TITLES[name]}</legend>
      {all.map(({ value, label, count }) => (
        <label key={value} className="facet">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span className="truncate">{labelOf(name, value, label)}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

function labelOf(name: FacetName, value: string, label: string): string {
  if (name === 'status') return stateLabel(value);
  if (name === 'type') return KINDS[value] ?? value;
  return label || value;
}
