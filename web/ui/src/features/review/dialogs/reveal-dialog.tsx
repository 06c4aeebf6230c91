import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import { useRevealRound } from '@/lib/queries/use-review-writes';
import { enumerated, named } from '@/lib/review/words';
import { holdsSeat } from '@/features/review/logic/reading';
import { useRoom } from '@/features/review/logic/room';

/** Shows everything that was filed, to everybody at once. Whoever does not wait for all says why. */
export function RevealDialog({ onClose }: { onClose: () => void }) {
  const { review, at } = useRoom();
  const [reason, setReason] = useState('');
  const reveal = useRevealRound(at);
  const missing = review.seats.filter((seat) => holdsSeat(seat) && seat.filed !== true);
  return (
    <DialogForm
      title={`Reveal round ${review.round}`}
      description="Everything that was filed becomes visible to all at once. There is no way back."
      action="Reveal to all"
      pending={reveal.isPending || (missing.length > 0 && !reason.trim())}
      error={reveal.error}
      onSubmit={() =>
        reveal.mutateAsync({ round: review.round, ...(reason.trim() ? { reason: reason.trim() } : {}) })
      }
      onClose={onClose}
    >
      {missing.length > 0 && (
        <Field
          label={`Why not wait for ${enumerated(missing.map((seat) => named(seat.key)))}?`}
          hint="What they have not filed stays sealed for ever."
          error={fieldError(reveal.error, 'reason')}
        >
          <textarea
            className="input"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            maxLength={4000}
            autoFocus
          />
        </Field>
      )}
    </DialogForm>
  );
}
