import { useState } from 'react';
import { Field } from '@/components/field';
import { MemberSelect } from '@/components/member-select';
import { TextDialog } from '@/components/text-dialog';
import { fieldError } from '@/lib/api/problem';
import { useHandOverChair } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

export function HandOverDialog({ onClose }: { onClose: () => void }) {
  const { review, at } = useRoom();
  const [to, setTo] = useState('');
  const handOver = useHandOverChair(at);
  const without = [review.chair, ...review.authors].map((person) => person.memberId);
  return (
    <TextDialog
      title="Hand over the chair"
      description="Another chair leads the review from now on. No author of the proposal can."
      action="Hand over"
      keptAs={`hand-over:${review.review}`}
      write={handOver}
      onSubmit={(reason) => handOver.mutateAsync({ to, reason })}
      onClose={onClose}
    >
      <Field label="New chair" error={fieldError(handOver.error, 'to')}>
        <MemberSelect value={to} onChange={setTo} role="chair" without={without} required />
      </Field>
    </TextDialog>
  );
}
