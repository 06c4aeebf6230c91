import { PenLine } from 'lucide-react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Person } from '@/components/person';
import { WordBadge } from '@/components/word-badge';
import type { Recommendation, Seat } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { useSign } from '@/lib/queries/use-seat-writes';
import { named } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { useRoom } from '@/features/review/logic/room';
import { signatureWord } from '@/features/review/seats/seat-state';

/** Who stands by the recommendation, seat by seat; an agent neither signs nor dissents. */
export function Signatures({ recommendation }: { recommendation: Recommendation }) {
  const { review } = useRoom();
  const seats = review.seats.filter((seat) => seat.status === 'accepted' && !seat.member.agent);
  return (
    <section className="card" aria-labelledby="signatures-title">
      <div className="card-head">
        <h2 id="signatures-title">Signatures</h2>
        <span className="muted small">
          {recommendation.signatures.length} of {seats.length}
        </span>
      </div>
      <ul className="signatures" role="list">
        {seats.map((seat) => (
          <Signature key={seat.key} seat={seat} version={recommendation.version} />
        ))}
      </ul>
    </section>
  );
}

function Signature({ seat, version }: { seat: Seat; version: number }) {
  const { me } = useTenant();
  const { review, at, open } = useRoom();
  const sign = useSign({ ...at, seat: seat.key });
  const word = signatureWord(seat);
  const may = (move: 'sign' | 'dissent') => policy.mayTakeOnSeat(review, seat, me.memberId, move);
  return (
    <li>
      <div className="row">
        <strong>{named(seat.key)}</strong>
        <Person person={seat.member} small />
        {word && <WordBadge word={word} />}
      </div>
      <div className="row no-print">
        {may('sign') && seat.signature === 'open' && (
          <Button
            size="small"
            variant="primary"
            disabled={sign.isPending}
            onClick={() => sign.mutate(version)}
          >
            <PenLine size={14} aria-hidden /> Sign
          </Button>
        )}
        {may('dissent') && seat.signature !== 'dissents' && (
          <Button size="small" onClick={() => open({ kind: 'dissent', seat })}>
            Dissent
          </Button>
        )}
      </div>
      {sign.error && <ProblemNotice error={sign.error} />}
    </li>
  );
}
