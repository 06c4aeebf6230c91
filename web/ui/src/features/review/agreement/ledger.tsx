import { MoveRight } from 'lucide-react';
import { AgentBadge } from '@/components/agent-badge';
import { RelativeTime } from '@/components/relative-time';
import { named } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';
import { StanceChip } from './stance-chip';

/** Who moved, from what to what, and why. */
export function Ledger() {
  const { review } = useRoom();
  if (review.movements.length === 0) return null;
  return (
    <section className="card" aria-labelledby="ledger-title">
      <div className="card-head">
        <h2 id="ledger-title">Movements</h2>
      </div>
      <ol className="card-body ledger" role="list">
        {review.movements.map((movement) => (
          <li key={movement.seat + movement.at}>
            <div className="row small">
              <strong>{named(movement.seat)}</strong>
              <span className="muted">{movement.member.name}</span>
              <AgentBadge of={movement.member} />
              <span className="muted">
                round {movement.round}, {movement.inTheOpen ? 'in the open' : 'under seal'},{' '}
                <RelativeTime at={movement.at} />
              </span>
            </div>
            <div className="row">
              {movement.from ? <StanceChip stance={movement.from} /> : <span className="stance">None</span>}
              <MoveRight size={14} aria-hidden />
              <span className="sr-only">to</span>
              <StanceChip stance={movement.to} />
            </div>
            {movement.reason && <p className="small">{movement.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
