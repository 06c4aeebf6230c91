import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { ProposalPicker } from '@/components/proposal-picker';
import { fieldError } from '@/lib/api/problem';
import type { RelationType } from '@/lib/api/types';
import { useRelate } from '@/lib/queries/use-proposal-writes';
import type { MoveDialogProps } from './move-dialogs';
import { relationLabel } from './relation-labels';

const TYPES: RelationType[] = ['relates-to', 'depends-on', 'amends', 'implements', 'conflicts-with'];

export function RelateDialog({ proposal, onClose }: MoveDialogProps) {
  const [type, setType] = useState<RelationType>('relates-to');
  const [target, setTarget] = useState('');
  const [note, setNote] = useState('');
  const relate = useRelate(proposal.key);
  return (
    <DialogForm
      title={`Relate ${proposal.key}`}
      action="Add relation"
      pending={relate.isPending}
      error={relate.error}
      onSubmit={() =>
        relate.mutateAsync({
          type,
          target: target.trim().toUpperCase(),
          ...(note.trim() ? { note: note.trim() } : {}),
        })
      }
      onClose={onClose}
    >
      <Field label={`${proposal.key} …`} error={fieldError(relate.error, 'type')}>
        <select
          className="input"
          value={type}
          onChange={(event) => setType(event.target.value as RelationType)}
        >
          {TYPES.map((value) => (
            <option key={value} value={value}>
              {relationLabel(value, 'outgoing')}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Proposal" error={fieldError(relate.error, 'target')}>
        <ProposalPicker value={target} onChange={setTarget} required autoFocus />
      </Field>
      <Field label="Note (optional)" error={fieldError(relate.error, 'note')}>
        <textarea
          className="input"
          value={note}
          onChange={(event) => setNote(event.target.value)}
          maxLength={4000}
        />
      </Field>
    </DialogForm>
  );
}
