import type { GateRules } from '@/lib/api/review-types';

/** Everything that rules may speak of. */
export function FactList({ facts }: { facts: GateRules['facts'] }) {
  return (
    <section className="card" aria-labelledby="facts-title">
      <div className="card-head">
        <h2 id="facts-title">What rules may speak of</h2>
      </div>
      <div className="fact-list" role="group" aria-labelledby="facts-title" tabIndex={0}>
        <dl>
          {facts.map((fact) => (
            <div key={fact.name}>
              <dt>
                <code>{fact.name}</code> <span className="muted small">{fact.type}</span>
              </dt>
              <dd className="small">{fact.description}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
