import { useState } from 'react';
import { Field } from '@/components/field';
import { TextDialog } from '@/components/text-dialog';
import { fieldError } from '@/lib/api/problem';
import { fromLocalField, hoursAhead, toLocalField } from '@/lib/local-time';
import { useMoveDeadline } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

export function DeadlineDialog({ onClose }: { onClose: () => void }) {
  const { review, at } = useRoom();
  const [to, setTo] = useState(() =>
    toLocalField(review.deadline ? new Date(review.deadline) : hoursAhead(48)),
  );
  const move = useMoveDeadline(at);
  return (
    <TextDialog
      title="Move the deadline"
      description="Everybody on the panel sees the new one at once."
      action="Move it"
      keptAs={`deadline:${review.review}`}
      write={move}
      onSubmit={(reason) => move.mutateAsync({ to: fromLocalField(to) ?? to, reason })}
      onClose={onClose}
    >
      <Field label="New deadline" error={fieldError(move.error, 'to')}>
        <input
          className="input"
          type="datetime-local"
          value={to}
          onChange={(event) => setTo(event.target.value)}
          required
        />
      </Field>
    </TextDialog>
  );
}
