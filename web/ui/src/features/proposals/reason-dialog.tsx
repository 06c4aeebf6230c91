import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import { useDeprecate, useWithdrawProposal } from '@/lib/queries/use-proposal-writes';
import type { MoveDialogProps } from './move-dialogs';

const TEXTS = {
  withdraw: ['Withdraw', 'The proposal is taken back by its author. It stays readable.'],
  deprecate: ['Deprecate', 'The decision no longer holds, and nothing takes its place.'],
} as const;

export function ReasonDialog({
  move,
  proposal,
  onClose,
}: MoveDialogProps & { move: 'withdraw' | 'deprecate' }) {
  const [reason, setReason] = useState('');
  const withdraw = useWithdrawProposal(proposal.key);
  const deprecate = useDeprecate(proposal.key);
  const write = move === 'withdraw' ? withdraw : deprecate;
  const [action, description] = TEXTS[move];
  return (
    <DialogForm
      title={`${action} ${proposal.key}`}
      description={description}
      action={action}
      danger
      pending={write.isPending}
      error={write.error}
      onSubmit={() => write.mutateAsync(reason.trim())}
      onClose={onClose}
    >
      <Field
        label={move === 'withdraw' ? 'Reason (optional)' : 'Reason'}
        error={fieldError(write.error, 'reason')}
      >
        <textarea
          className="input"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required={move === 'deprecate'}
          maxLength={4000}
          autoFocus
        />
      </Field>
    </DialogForm>
  );
}
