import { DialogForm } from '@/components/dialog-form';
import type { Member } from '@/lib/api/types';
import { useRemoveMember } from '@/lib/queries/use-tenant-writes';

export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const write = useRemoveMember();
  return (
    <DialogForm
      title={`Remove ${member.name}`}
      description={
        member.agent
          ? 'It loses access within a minute, and its secret opens nothing any more. What it wrote stays, marked.'
          : 'They lose access within a minute. What they wrote stays, under their name.'
      }
      action="Remove"
      danger
      pending={write.isPending}
      error={write.error}
      onSubmit={() => write.mutateAsync(member.memberId)}
      onClose={onClose}
    />
  );
}
