import type { GateRule, GateRules } from '@/lib/api/review-types';
import { named } from '@/lib/review/words';
import { PublishedBy } from './published-by';

/** What a rule says in each of its parts; an empty part has a meaning too. */
const partsOf = ({ appliesIf, satisfiedIf, overrideIf, missing }: GateRule) =>
  [
    ['Applies if', appliesIf && <code>{appliesIf}</code>, 'Always.'],
    ['Satisfied if', <code key="satisfied">{satisfiedIf}</code>, ''],
    [
      'Can be overridden if',
      overrideIf && overrideIf.trim() !== 'false' && <code>{overrideIf}</code>,
      overrideIf.trim() === 'false' ? 'Never.' : 'Whenever the chair gives a reason.',
    ],
    ['When it is not, it says', missing, ''],
  ] as const;

/** A version of the gate rules, to read. */
export function GateRuleList({ rules }: { rules: GateRules }) {
  return (
    <section className="card" aria-labelledby={`rules-title-${rules.version}`}>
      <div className="card-head">
        <h2 id={`rules-title-${rules.version}`}>Gate rules</h2>
        <PublishedBy {...rules} />
      </div>
      <ul className="list" role="list">
        {rules.rules.map((rule) => (
          <li key={rule.name} className="card-body">
            <h3>{named(rule.name)}</h3>
            <p className="small">{rule.description}</p>
            <dl className="rule-parts small">
              {partsOf(rule).map(([part, said, otherwise]) => (
                <div key={part}>
                  <dt className="muted">{part}</dt>
                  <dd>{said || otherwise}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rules.rules.length === 0 && (
        <p className="card-body muted small">No rule holds a decision up in this version.</p>
      )}
    </section>
  );
}
