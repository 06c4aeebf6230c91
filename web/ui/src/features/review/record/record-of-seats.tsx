import { AgentBadge } from '@/components/agent-badge';
import { WordBadge } from '@/components/word-badge';
import { COVERAGES, named, SEAT_STATUSES } from '@/lib/review/words';
import { calendarDay } from '@/lib/time';
import { useRoom } from '@/features/review/logic/room';

/** Who sat where, who sat there before, and how each seat ended; then the rounds. */
export function RecordOfSeats() {
  const { review } = useRoom();
  return (
    <section className="card" aria-labelledby="record-seats">
      <div className="card-head">
        <h2 id="record-seats">Seats and rounds</h2>
      </div>
      <ul className="signatures" role="list">
        {review.seats.map((seat) => (
          <li key={seat.key}>
            <div className="row">
              <strong>{named(seat.key)}</strong>
              <span>{seat.member.name}</span>
              <AgentBadge of={seat.member} />
              <WordBadge word={SEAT_STATUSES[seat.status]} />
              <WordBadge word={COVERAGES[seat.coverage]} />
            </div>
            {seat.reason && <p className="small">{seat.reason}</p>}
            {seat.former.map((former) => (
              <p key={former.at} className="muted small">
                Before: {former.member.name} <AgentBadge of={former.member} /> (
                {SEAT_STATUSES[former.left][0].toLowerCase()}), until {calendarDay(former.at)}:{' '}
                {former.reason}
              </p>
            ))}
          </li>
        ))}
        {review.rounds.map((round) => (
          <li key={round.number}>
            <strong>Round {round.number}</strong> on revision {round.revision}, from{' '}
            {calendarDay(round.openedAt)}
            {round.revealedAt && (
              <>
                , revealed {calendarDay(round.revealedAt)} by the{' '}
                {round.trigger === 'deadline' ? 'deadline' : 'chair'}
              </>
            )}
            {round.reason && <p className="small">{round.reason}</p>}
            {round.notFiled.length > 0 && (
              <p className="muted small">Not filed: {round.notFiled.map(named).join(', ')}</p>
            )}
          </li>
        ))}
        {review.document.taken.map((taken) => (
          <li key={taken.revision}>
            <strong>Revision {taken.revision}</strong> came before the panel {calendarDay(taken.at)}
            <p className="muted small">
              {taken.changed.length > 0 ? `Changed: ${taken.changed.join(', ')}. ` : ''}
              {taken.lapsed.length > 0 && `Lapsed: ${taken.lapsed.map((one) => named(one.seat)).join(', ')}.`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
