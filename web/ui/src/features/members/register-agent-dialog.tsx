import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import type { Role } from '@/lib/api/types';
import { useRegisterAgent } from '@/lib/queries/use-tenant-writes';
import { AGENT_ROLES, RoleChoice } from './role-choice';

interface RegisterAgentDialogProps {
  /** Takes the new agent's member id, for its first secret. */
  onRegistered: (agent: { memberId: string; name: string }) => void;
  onClose: () => void;
}

export function RegisterAgentDialog({ onRegistered, onClose }: RegisterAgentDialogProps) {
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(['reader', 'expert']);
  const register = useRegisterAgent();
  const submit = async () => {
    const { memberId } = await register.mutateAsync({ name: name.trim(), roles });
    onRegistered({ memberId, name: name.trim() });
  };
  return (
    <DialogForm
      title="Add an agent"
      description="A program that reads and drafts findings. Whatever it says is marked, and it counts toward no quorum."
      action="Add the agent"
      pending={register.isPending || roles.length === 0}
      error={register.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label="Name" error={fieldError(register.error, 'name')}>
        <input
          className="input"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={100}
          required
          autoFocus
        />
      </Field>
      <RoleChoice roles={roles} onChange={setRoles} choices={AGENT_ROLES} />
    </DialogForm>
  );
}
