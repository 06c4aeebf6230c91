import { useMembers } from '@/lib/queries/use-reads';
import { absoluteTime, calendarDay } from '@/lib/time';
import { actWords } from '@/features/review/logic/act-words';
import { useRoom } from '@/features/review/logic/room';

/** What the chair did by the power of the chair: who, why, and what it replaced. */
export function ChairActs() {
  const { review } = useRoom();
  const members = useMembers().data;
  if (review.acts.length === 0) return null;
  const names = {
    proposal: review.proposal,
    // Only a list that is there can say that somebody is not on it.
    person: (id: string) =>
      members
        ? (members.find((one) => one.memberId === id)?.name ?? 'a former member')
        : 'a member of the tenant',
    condition: (id: string) => review.conditions.find((one) => one.id === id)?.text,
  };
  return (
    <section className="card" aria-labelledby="record-acts">
      <div className="card-head">
        <h2 id="record-acts">Acts of the chair</h2>
      </div>
      <ol className="signatures" role="list">
        {review.acts.map((act) => {
          const { did, before } = actWords(act, names);
          return (
            <li key={act.act + act.at + (act.subject ?? '')}>
              <p>
                {act.by.name} {did} <span className="muted small">{absoluteTime(act.at)}</span>
              </p>
              {before && <p className="muted small">Before: {before}</p>}
              {(act.holder ?? act.due) && (
                <p className="muted small">
                  {act.holder && `Held by ${act.holder.name} until then. `}
                  {act.due && `It was due on ${calendarDay(act.due)}.`}
                </p>
              )}
              {act.reason && <p className="small">{act.reason}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
