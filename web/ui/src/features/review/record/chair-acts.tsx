import { eventSentence } from '@/lib/event-sentence';
import { named } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';
import { useRoom } from '@/features/review/logic/room';

/** A seat, a rule, a moment or plain words, as people read them. */
function readable(told: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(told)) return named(told);
  return /^\d{4}-\d\d-\d\dT/.test(told) ? absoluteTime(told) : told;
}

/** What the chair did by the power of the chair: who, why, and what it replaced. */
export function ChairActs() {
  const { review } = useRoom();
  if (review.acts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="record-acts">
      <div className="card-head">
        <h2 id="record-acts">Acts of the chair</h2>
      </div>
      <ol className="signatures" role="list">
        {review.acts.map((act) => (
          <li key={act.act + act.at}>
            <p>
              {act.by.name} {eventSentence(act.act)} {review.proposal}
              {act.subject && <> ({readable(act.subject)})</>}{' '}
              <span className="muted small">{absoluteTime(act.at)}</span>
            </p>
            {act.before && <p className="muted small">Before: {readable(act.before)}</p>}
            {act.reason && <p className="small">{act.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
