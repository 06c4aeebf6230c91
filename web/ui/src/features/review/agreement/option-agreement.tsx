import { useRoom } from '@/features/review/logic/room';
import { ConsensusMeter } from './consensus-meter';

/** How far the panel agrees on each option, as of now. */
export function OptionAgreement() {
  const { review } = useRoom();
  const latest = review.options.flatMap((option) => {
    const of = review.agreement.filter((one) => one.option === option);
    return of.find((one) => one.round === undefined) ?? of[of.length - 1] ?? [];
  });
  if (latest.length === 0) return null;
  return (
    <section className="card" aria-labelledby="options-title">
      <div className="card-head">
        <h2 id="options-title">Options</h2>
      </div>
      <div className="card-body stack">
        {latest.map((one) => (
          <div key={one.option}>
            <h3>{one.option}</h3>
            <ConsensusMeter value={one.consensus} />
            <p className="small">{one.sentence}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
