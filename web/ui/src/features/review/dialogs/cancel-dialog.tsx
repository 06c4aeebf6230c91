import { TextDialog } from '@/components/text-dialog';
import { useCancelReview } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

export function CancelDialog({ onClose }: { onClose: () => void }) {
  const { at } = useRoom();
  const cancel = useCancelReview(at);
  return (
    <TextDialog
      title="Call the review off"
      description="The proposal waits for a decision again. What is sealed stays sealed; the record stays readable."
      action="Call it off"
      danger
      keptAs={`cancel:${at.review}`}
      write={cancel}
      onSubmit={(reason) => cancel.mutateAsync(reason)}
      onClose={onClose}
    />
  );
}
