import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { ReasonField, reasonOf } from '@/components/reason-field';
import { fieldError } from '@/lib/api/problem';
import { fromLocalField, hoursAhead, toLocalField } from '@/lib/local-time';
import { useOpenRound } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

export function OpenRoundDialog({ onClose }: { onClose: () => void }) {
  const { review, at } = useRoom();
  const [deadline, setDeadline] = useState(() => toLocalField(hoursAhead(review.protocol.roundHours)));
  const [reason, setReason] = useState('');
  const openRound = useOpenRound(at);
  return (
    <DialogForm
      title={`Open round ${review.round + 1}`}
      description={`All seats judge revision ${review.document.submitted} under seal, without seeing each other’s.`}
      action="Open the round"
      pending={openRound.isPending}
      error={openRound.error}
      onSubmit={() => {
        const until = fromLocalField(deadline);
        return openRound.mutateAsync({ ...(until ? { deadline: until } : {}), ...reasonOf(reason) });
      }}
      onClose={onClose}
    >
      <Field label="Deadline" error={fieldError(openRound.error, 'deadline')}>
        <input
          className="input"
          type="datetime-local"
          value={deadline}
          onChange={(event) => setDeadline(event.target.value)}
        />
      </Field>
      <ReasonField
        label="Why another round?"
        reason={reason}
        onChange={setReason}
        error={fieldError(openRound.error, 'reason')}
      />
    </DialogForm>
  );
}
