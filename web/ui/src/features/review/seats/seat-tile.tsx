import { BellRing, Ellipsis } from 'lucide-react';
import { AgentBadge } from '@/components/agent-badge';
import { IconButton } from '@/components/button';
import { Menu, type MenuEntry } from '@/components/menu';
import { Avatar } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import { WordBadge } from '@/components/word-badge';
import type { Seat } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { named } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { holdsSeat } from '@/features/review/logic/reading';
import { useRoom } from '@/features/review/logic/room';
import { seatState, signatureWord } from './seat-state';
import { seatWait } from './seat-wait';

/** One seat: who sits there, whether they are here, and how far they are. */
export function SeatTile({ seat, here }: { seat: Seat; here: boolean }) {
  const { review } = useRoom();
  const { me } = useTenant();
  const signature = signatureWord(seat);
  const held = holdsSeat(seat);
  return (
    <li
      id={`seat-${seat.key}`}
      className="seat"
      data-own={held && seat.member.memberId === me.memberId}
      data-held={held}
    >
      <span className="seat-face" data-here={here && held}>
        <Avatar person={seat.member} />
        {here && held && <span className="sr-only">here now</span>}
      </span>
      <div className="seat-what">
        <strong>
          {named(seat.key)}
          {!seat.required && <span className="muted small"> extra</span>}
        </strong>
        <span className="truncate small" title={seat.reason}>
          {seat.member.name}
          {seat.reason && !held && <span className="muted">: {seat.reason}</span>}
        </span>
        <span className="row seat-badges">
          <AgentBadge of={seat.member} />
          <WordBadge word={seatState(review, seat)} />
          {signature && held && <WordBadge word={signature} />}
        </span>
        <SeatWaiting seat={seat} />
      </div>
      <SeatMenu seat={seat} />
    </li>
  );
}

/** Since when others wait for the seat, and whether its member was reminded of that. */
function SeatWaiting({ seat }: { seat: Seat }) {
  const { review } = useRoom();
  const wait = seatWait(review, seat);
  if (!wait) return null;
  return (
    <span className="muted small seat-wait">
      <span>
        {wait.what} <RelativeTime at={wait.since} />
      </span>
      {seat.remindedAt && (
        <span className="seat-reminded">
          <BellRing size={12} aria-hidden /> reminded <RelativeTime at={seat.remindedAt} />
        </span>
      )}
    </span>
  );
}

function SeatMenu({ seat }: { seat: Seat }) {
  const { review, open } = useRoom();
  const { me } = useTenant();
  const entries: MenuEntry[] = [];
  if (policy.mayTakeOnSeat(review, seat, me.memberId, 'move-position') && seat.status === 'accepted') {
    entries.push({ label: 'Move the position', onSelect: () => open({ kind: 'move-position', seat }) });
  }
  if (policy.mayTakeOnSeat(review, seat, me.memberId, 'recuse-seat') && holdsSeat(seat)) {
    entries.push({
      label: 'Leave over a conflict of interest',
      onSelect: () => open({ kind: 'recuse', seat }),
    });
  }
  if (policy.mayTake(review, 'substitute-seat') && seat.status !== 'waived') {
    entries.push({ label: 'Ask somebody else', onSelect: () => open({ kind: 'substitute', seat }) });
  }
  if (policy.mayTake(review, 'waive-seat') && seat.status !== 'waived') {
    entries.push({ label: 'Go without this seat', onSelect: () => open({ kind: 'waive', seat }) });
  }
  if (entries.length === 0) return null;
  return (
    <Menu
      entries={entries}
      trigger={
        <IconButton label={`Seat ${named(seat.key)}: moves`} variant="ghost" size="small">
          <Ellipsis size={15} aria-hidden />
        </IconButton>
      }
    />
  );
}
