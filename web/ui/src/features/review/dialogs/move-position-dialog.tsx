import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { KeptNote } from '@/components/kept-note';
import { fieldError } from '@/lib/api/problem';
import type { Seat } from '@/lib/api/review-types';
import { useMovePosition } from '@/lib/queries/use-seat-writes';
import { named } from '@/lib/review/words';
import { useKeptForm } from '@/lib/use-kept-form';
import { citableIn } from '@/features/review/logic/citable';
import { draftOf, missingIn, positionOf } from '@/features/review/logic/position-draft';
import { standingPosition } from '@/features/review/logic/reading';
import { useRoom } from '@/features/review/logic/room';
import { useSections } from '@/features/review/logic/use-sections';
import { PositionFields } from '@/features/review/position-fields';

/** Takes another position in the open; the ledger keeps why. */
export function MovePositionDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const { review, at } = useRoom();
  const kept = useKeptForm(`position:${review.review}:${seat.key}`, {
    draft: draftOf(standingPosition(review, seat.key)?.position),
    reason: '',
  });
  const { draft, reason } = kept.form;
  const move = useMovePosition({ ...at, seat: seat.key });
  const missing = missingIn(draft);
  const sections = useSections();
  return (
    <DialogForm
      title={`Position of ${named(seat.key)}`}
      description="In the open, from now on. What it was before stays in the record."
      action="Take the position"
      pending={move.isPending || missing.length > 0 || !reason.trim()}
      error={move.error}
      onSubmit={() =>
        move.mutateAsync({ ...positionOf(draft), reason: reason.trim() }).then(() => kept.forget())
      }
      onClose={onClose}
    >
      <KeptNote form={kept} onDiscard={() => kept.forget()} />
      <PositionFields
        draft={draft}
        onChange={(to) => kept.change({ draft: to, reason })}
        citable={citableIn(review)}
        options={review.options}
        sections={sections}
      />
      <Field label="What moved you?" error={fieldError(move.error, 'reason')}>
        <textarea
          className="input"
          rows={2}
          value={reason}
          onChange={(event) => kept.change({ draft, reason: event.target.value })}
          required
          maxLength={4000}
        />
      </Field>
      {missing.length > 0 && <p className="muted small">{missing.join(' ')}</p>}
    </DialogForm>
  );
}
