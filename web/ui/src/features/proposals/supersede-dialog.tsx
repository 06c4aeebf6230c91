import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { ProposalPicker } from '@/components/proposal-picker';
import { fieldError } from '@/lib/api/problem';
import { useSupersede } from '@/lib/queries/use-proposal-writes';
import type { MoveDialogProps } from './move-dialogs';

export function SupersedeDialog({ proposal, onClose }: MoveDialogProps) {
  const [by, setBy] = useState('');
  const [partial, setPartial] = useState(false);
  const [note, setNote] = useState('');
  const supersede = useSupersede(proposal.key);
  return (
    <DialogForm
      title={`Supersede ${proposal.key}`}
      description="Another decision takes its place. Both ends show it."
      action="Supersede"
      pending={supersede.isPending}
      error={supersede.error}
      onSubmit={() =>
        supersede.mutateAsync({
          by: by.trim().toUpperCase(),
          partial,
          ...(note.trim() ? { note: note.trim() } : {}),
        })
      }
      onClose={onClose}
    >
      <Field label="Superseded by" error={fieldError(supersede.error, 'by')}>
        <ProposalPicker value={by} onChange={setBy} required autoFocus />
      </Field>
      <label className="check">
        <input type="checkbox" checked={partial} onChange={(event) => setPartial(event.target.checked)} />
        Only a part of it is superseded
      </label>
      <Field label={partial ? 'Which part' : 'Note (optional)'} error={fieldError(supersede.error, 'note')}>
        <textarea
          className="input"
          value={note}
          onChange={(event) => setNote(event.target.value)}
          required={partial}
          maxLength={4000}
        />
      </Field>
    </DialogForm>
  );
}
