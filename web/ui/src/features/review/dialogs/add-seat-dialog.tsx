import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { ReasonField, reasonOf } from '@/components/reason-field';
import { SeatFields } from '@/components/seat-fields';
import { fieldError } from '@/lib/api/problem';
import { useAddSeat } from '@/lib/queries/use-seat-writes';
import { useRoom } from '@/features/review/logic/room';

export function AddSeatDialog({ onClose }: { onClose: () => void }) {
  const { review, at } = useRoom();
  const [seat, setSeat] = useState({ perspective: '', member: '' });
  const [reason, setReason] = useState('');
  const add = useAddSeat(at);
  return (
    <DialogForm
      title="Add a seat"
      description="The expert is asked at once, and accepts or declines."
      action="Ask"
      pending={add.isPending || !seat.perspective || !seat.member}
      error={add.error}
      onSubmit={() => add.mutateAsync({ ...seat, ...reasonOf(reason) })}
      onClose={onClose}
    >
      <SeatFields
        seat={seat}
        onChange={setSeat}
        without={[review.chair, ...review.authors].map((person) => person.memberId)}
      />
      <ReasonField
        label="Why does the panel need it?"
        reason={reason}
        onChange={setReason}
        error={fieldError(add.error, 'reason')}
      />
    </DialogForm>
  );
}
