import { useRoom } from '@/features/review/logic/room';
import { SeatTile } from './seat-tile';

/** The panel at a glance. */
export function SeatStrip() {
  const { review, present } = useRoom();
  const here = new Set(present.map((member) => member.memberId));
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title" className="sr-only">
        Seats
      </h2>
      <ul className="seat-strip" role="list" tabIndex={0} aria-labelledby="seats-title">
        {review.seats.map((seat) => (
          <SeatTile key={seat.key} seat={seat} here={here.has(seat.member.memberId)} />
        ))}
      </ul>
    </section>
  );
}
