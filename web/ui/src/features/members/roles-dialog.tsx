import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import type { Member, Role } from '@/lib/api/types';
import { useSetRoles } from '@/lib/queries/use-tenant-writes';
import { AGENT_ROLES, RoleChoice } from './role-choice';

export function RolesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const [roles, setRoles] = useState<Role[]>(member.roles);
  const write = useSetRoles();
  return (
    <DialogForm
      title={`Roles of ${member.name}`}
      description="No role implies another. Everybody reads. A change takes effect within a minute."
      action="Save roles"
      pending={write.isPending || roles.length === 0}
      error={write.error}
      onSubmit={() => write.mutateAsync({ memberId: member.memberId, roles })}
      onClose={onClose}
    >
      <RoleChoice roles={roles} onChange={setRoles} {...(member.agent && { choices: AGENT_ROLES })} />
    </DialogForm>
  );
}
