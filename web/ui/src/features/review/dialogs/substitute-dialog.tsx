import { useState } from 'react';
import { Field } from '@/components/field';
import { MemberSelect } from '@/components/member-select';
import { TextDialog } from '@/components/text-dialog';
import { fieldError } from '@/lib/api/problem';
import type { Seat } from '@/lib/api/review-types';
import { useSubstituteSeat } from '@/lib/queries/use-seat-writes';
import { named } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';

export function SubstituteDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const { review, at } = useRoom();
  const [member, setMember] = useState('');
  const substitute = useSubstituteSeat({ ...at, seat: seat.key });
  const without = [seat.member, review.chair, ...review.authors].map((person) => person.memberId);
  return (
    <TextDialog
      title={`Ask somebody else to sit for ${named(seat.key)}`}
      description={`A position of ${seat.member.name} leaves the seat; a dissent stays. What is sealed stays sealed.`}
      action="Ask"
      initial={seat.reason ?? ''}
      keptAs={`substitute:${review.review}:${seat.key}`}
      write={substitute}
      onSubmit={(reason) => substitute.mutateAsync({ member, reason })}
      onClose={onClose}
    >
      <Field label="Expert" error={fieldError(substitute.error, 'member')}>
        <MemberSelect
          value={member}
          onChange={setMember}
          role="expert"
          without={without}
          nobody="Choose an expert"
          required
        />
      </Field>
    </TextDialog>
  );
}
