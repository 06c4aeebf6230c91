import type { GateRules } from '@/lib/api/review-types';
import { named } from '@/lib/review/words';
import { PublishedBy } from './published-by';

/** The gate rules to read. */
export function GateRuleList({ inForce }: { inForce: GateRules }) {
  return (
    <section className="card standard" aria-labelledby="rules-title">
      <div className="card-head">
        <h2 id="rules-title">Gate rules</h2>
        <PublishedBy {...inForce} />
      </div>
      <ul className="list">
        {inForce.rules.map((rule) => (
          <li key={rule.name} className="card-body">
            <h3>{named(rule.name)}</h3>
            <p className="small">{rule.description}</p>
            <code>{rule.satisfiedIf}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
