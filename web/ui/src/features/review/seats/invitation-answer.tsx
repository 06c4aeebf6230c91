import { Button } from '@/components/button';
import { Deadline } from '@/components/deadline';
import { ProblemNotice } from '@/components/feedback';
import type { Seat } from '@/lib/api/review-types';
import { useAcceptSeat } from '@/lib/queries/use-seat-writes';
import { useRoom } from '@/features/review/logic/room';

/** The answer of somebody who was asked to sit on a panel. */
export function InvitationAnswer({ seat }: { seat: Seat }) {
  const { at, open } = useRoom();
  const accept = useAcceptSeat({ ...at, seat: seat.key });
  return (
    <>
      <div className="row">
        <Button size="small" variant="primary" disabled={accept.isPending} onClick={() => accept.mutate()}>
          Accept
        </Button>
        <Button size="small" onClick={() => open({ kind: 'decline', seat })}>
          Decline
        </Button>
        <span className="small">
          Answer until <Deadline at={seat.acceptBy} brief />
        </span>
      </div>
      {accept.error && <ProblemNotice error={accept.error} />}
    </>
  );
}
