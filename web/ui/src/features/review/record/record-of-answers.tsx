import { WordBadge } from '@/components/word-badge';
import { named, VERDICTS } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';

/** What each seat answered to its checklist, as revealed. */
export function RecordOfAnswers() {
  const { review } = useRoom();
  const answered = review.answers
    .map((seat) => ({ ...seat, items: seat.items.filter((item) => item.verdict) }))
    .filter((seat) => seat.items.length > 0);
  if (answered.length === 0) return null;
  return (
    <section className="card" aria-labelledby="record-answers">
      <div className="card-head">
        <h2 id="record-answers">Checklists</h2>
      </div>
      {answered.map((seat) => (
        <div key={`${seat.seat}-${seat.round}`} className="card-body">
          <h3>
            {named(seat.seat)}, round {seat.round}
          </h3>
          <ul className="sentences">
            {seat.items.map((item) => (
              <li key={item.id}>
                <span className="mono">{item.id}</span> {item.question}{' '}
                {item.verdict && <WordBadge word={VERDICTS[item.verdict]} />}
                {item.note && <p className="small">{item.note}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
