import { named } from '@/lib/review/words';
import { standingShares } from '@/features/review/logic/matrix';
import { useRoom } from '@/features/review/logic/room';
import { ConsensusMeter } from './consensus-meter';
import { StanceChip } from './stance-chip';

/** How far the panel agrees now, in a number and in sentences. */
export function ConsensusCard() {
  const { review } = useRoom();
  const now = review.agreement.find((one) => one.round === undefined && one.option === undefined);
  return (
    <section className="card" aria-labelledby="consensus-title">
      <div className="card-head">
        <h2 id="consensus-title">Agreement now</h2>
      </div>
      <div className="card-body stack">
        {now && (
          <>
            <ConsensusMeter value={now.consensus} />
            <p>{now.sentence}</p>
          </>
        )}
        <ul className="shares" role="list">
          {standingShares(review).map(({ stance, seats }) => (
            <li key={stance}>
              {stance === 'nothing-to-add' ? (
                <span className="stance">Nothing to add</span>
              ) : (
                <StanceChip stance={stance} />
              )}
              <span className="small">{seats.map(named).join(', ')}</span>
            </li>
          ))}
        </ul>
        {now && now.differences.length > 0 && (
          <div>
            <h3>Where perspectives differ</h3>
            <ul className="sentences">
              {now.differences.map((difference) => (
                <li key={difference.sentence}>{difference.sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
