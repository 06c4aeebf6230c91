import { MoveRight, TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { SeatPosition } from '@/lib/api/review-types';
import { named } from '@/lib/review/words';
import { matrixOf } from '@/features/review/logic/matrix';
import { useRoom } from '@/features/review/logic/room';
import { ConsensusMeter } from './consensus-meter';
import { SaidChip } from './stance-chip';

/** Seats against rounds: what each said, and how it moved. */
export function Matrix() {
  const { review } = useRoom();
  const { rounds, rows } = matrixOf(review);
  const consensus = (round: number | undefined) =>
    review.agreement.find((one) => one.round === round && one.option === undefined)?.consensus;
  return (
    <section className="card" aria-labelledby="matrix-title">
      <div className="card-head">
        <h2 id="matrix-title">Positions</h2>
      </div>
      <div className="matrix-box" tabIndex={0} role="group" aria-labelledby="matrix-title">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Seat</th>
              {rounds.map((round) => (
                <th key={round} scope="col">
                  Round {round}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seat}>
                <th scope="row">{named(row.seat)}</th>
                {row.cells.map((said, i) => (
                  <td key={i}>
                    <Cell said={said} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Consensus as revealed</th>
              {rounds.map((round) => (
                <td key={round}>
                  <ConsensusMeter value={consensus(round)} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Cell({ said }: { said: SeatPosition[] }) {
  if (said.length === 0) return <span className="muted small">Not filed</span>;
  return (
    <div className="matrix-cell">
      {said.map((one, i) => (
        <Fragment key={one.at}>
          {i > 0 && (
            <>
              <MoveRight size={14} aria-hidden />
              <span className="sr-only">moved to</span>
            </>
          )}
          <SaidChip said={one} />
          {one.position && <Confidence value={one.position.confidence} />}
          {one.lapse && (
            <span className="lapsed small" title={one.lapse.sentence}>
              <TriangleAlert size={13} aria-hidden /> lapsed
            </span>
          )}
        </Fragment>
      ))}
    </div>
  );
}

function Confidence({ value }: { value: number }) {
  return (
    <span
      className="confidence"
      role="img"
      aria-label={`Confidence ${value} of 5`}
      title={`Confidence ${value} of 5`}
    >
      {[1, 2, 3, 4, 5].map((n) => (
        <i key={n} data-on={n <= value} />
      ))}
    </span>
  );
}
