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
          {overrides.map(({ rule, chair, reason, overrode, at }) => (
            <li key={`${rule} ${at}`}>
              <p>
                <strong>{named(rule)}</strong>: {overrode}
              </p>
              <p className="small">
                {chair.name} overrode it, {absoluteTime(at)}: {reason}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
