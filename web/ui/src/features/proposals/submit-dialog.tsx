import { DialogForm } from '@/components/dialog-form';
import { useSubmitProposal } from '@/lib/queries/use-proposal-writes';
import type { MoveDialogProps } from './move-dialogs';

export function SubmitDialog({ proposal, onClose }: MoveDialogProps) {
  const submit = useSubmitProposal(proposal.key);
  return (
    <DialogForm
      title={`Submit ${proposal.key}`}
      description={`Revision ${proposal.revision} is put forward for a decision. Later revisions do not change what was submitted.`}
      action="Submit"
      pending={submit.isPending}
      error={submit.error}
      onSubmit={() => submit.mutateAsync(proposal.revision)}
      onClose={onClose}
    />
  );
}
