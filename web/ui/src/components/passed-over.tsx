import type { PassedOverRule } from '@/lib/api/types';
import { named } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';

/** The gate rules that a decision passed over; that stays marked for ever. Not there when there is none. */
export function PassedOver({ overrides }: { overrides: readonly PassedOverRule[] }) {
  if (overrides.length === 0) return null;
  return (
    <section className="notice warn" aria-label="Gate rules that were overridden">
      <div className="stack">
        <strong>
          Decided over {overrides.length === 1 ? 'a gate rule' : `${overrides.length} gate rules`}
        </strong>
        <ul className="stack" role="list">
          {overrides.map(({ rule, reason, by, at, said }) => (
            <li key={rule}>
              <p>
                <strong>{named(rule)}</strong>: {said}
              </p>
              <p className="small">
                {by.name} overrode it, {absoluteTime(at)}: {reason}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
