import { useState } from 'react';
import { Field } from '@/components/field';
import { MemberSelect } from '@/components/member-select';
import { TextDialog } from '@/components/text-dialog';
import { fieldError } from '@/lib/api/problem';
import type { Condition } from '@/lib/api/review-types';
import { useReassignCondition } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

export function ReassignDialog({ condition, onClose }: { condition: Condition; onClose: () => void }) {
  const { at } = useRoom();
  const [owner, setOwner] = useState(condition.owner?.memberId ?? '');
  const [due, setDue] = useState(condition.due ?? '');
  const reassign = useReassignCondition(at);
  return (
    <TextDialog
      title="Give the condition to somebody else"
      description={condition.text}
      action="Save"
      keptAs={`reassign:${condition.id}`}
      write={reassign}
      onSubmit={(reason) => reassign.mutateAsync({ id: condition.id, owner, due, reason })}
      onClose={onClose}
    >
      <Field label="Owner" error={fieldError(reassign.error, 'owner')}>
        <MemberSelect value={owner} onChange={setOwner} required />
      </Field>
      <Field label="Due" error={fieldError(reassign.error, 'due')}>
        <input
          className="input"
          type="date"
          value={due}
          onChange={(event) => setDue(event.target.value)}
          required
        />
      </Field>
    </TextDialog>
  );
}
