import { TextDialog } from '@/components/text-dialog';
import type { Seat } from '@/lib/api/review-types';
import { useLeaveSeat } from '@/lib/queries/use-seat-writes';
import { named } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';

const TEXTS = {
  decline: ['declination', 'Decline the seat for', 'The chair learns why and asks somebody else.', 'Decline'],
  recuse: [
    'recusal',
    'Leave the seat for',
    'For a conflict of interest. What you wrote under seal and did not file stays sealed for ever.',
    'Leave the seat',
  ],
  waive: [
    'waiver',
    'Go without the seat for',
    'The panel decides without this perspective; the record says so for ever.',
    'Go without it',
  ],
} as const;

/** How an expert gives up a seat, or the chair goes without it. */
export function LeaveSeatDialog({
  how,
  seat,
  onClose,
}: {
  how: keyof typeof TEXTS;
  seat: Seat;
  onClose: () => void;
}) {
  const { at } = useRoom();
  const leave = useLeaveSeat({ ...at, seat: seat.key });
  const [route, title, description, action] = TEXTS[how];
  return (
    <TextDialog
      title={`${title} ${named(seat.key)}`}
      description={description}
      action={action}
      danger
      keptAs={`${how}:${at.review}:${seat.key}`}
      write={leave}
      onSubmit={(reason) => leave.mutateAsync({ how: route, reason })}
      onClose={onClose}
    />
  );
}
