import { TextDialog } from '@/components/text-dialog';
import type { Seat } from '@/lib/api/review-types';
import { useDissent } from '@/lib/queries/use-seat-writes';
import { named } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';

export function DissentDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const { review, at } = useRoom();
  const dissent = useDissent({ ...at, seat: seat.key });
  // Who sat there before may have left a dissent, which is nobody else's to change.
  const own = review.dissents.find(
    (one) => one.seat === seat.key && one.member.memberId === seat.member.memberId,
  );
  return (
    <TextDialog
      title={own ? 'Change your dissent' : `Dissent for ${named(seat.key)}`}
      description="Your statement against the recommendation stands beside the decision. Nobody but you can change it."
      action={own ? 'Save' : 'Put it on record'}
      label="Statement"
      hint="What the recommendation gets wrong, and what would follow from it. Markdown works."
      field="statement"
      initial={own?.statement ?? ''}
      rows={8}
      maxLength={20_000}
      keptAs={`dissent:${review.review}:${seat.key}`}
      write={dissent}
      onSubmit={(statement) => dissent.mutateAsync(statement)}
      onClose={onClose}
    />
  );
}
