import { useState } from 'react';
import { AgentBadge } from '@/components/agent-badge';
import { named } from '@/lib/review/words';
import { matrixOf } from '@/features/review/logic/matrix';
import { useRoom } from '@/features/review/logic/room';
import { ConsensusMeter } from './consensus-meter';
import { MatrixCell } from './matrix-cell';
import { OptionSwitch } from './option-switch';

/** Seats against rounds: what each said on the proposal or one of its options, and how it moved. */
export function Matrix() {
  const { review } = useRoom();
  const [option, setOption] = useState<string>();
  const { rounds, rows } = matrixOf(review);
  const consensus = (round: number | undefined) =>
    review.agreement.find((one) => one.round === round && one.option === option)?.consensus;
  return (
    <section className="card" aria-labelledby="matrix-title">
      <div className="card-head">
        <h2 id="matrix-title">Positions</h2>
      </div>
      {review.options.length > 0 && (
        <OptionSwitch options={review.options} chosen={option} onChoose={setOption} />
      )}
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
              <tr key={row.seat.key}>
                <th scope="row">
                  {named(row.seat.key)} <AgentBadge of={row.seat.member} />
                </th>
                {row.cells.map((said, i) => (
                  <td key={i}>
                    <MatrixCell said={said} option={option} />
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
