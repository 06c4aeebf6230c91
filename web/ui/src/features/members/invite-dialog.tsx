import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import type { Role } from '@/lib/api/types';
import { useInviteMember } from '@/lib/queries/use-tenant-writes';
import { RoleChoice } from './role-choice';

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(['reader']);
  const invite = useInviteMember();
  return (
    <DialogForm
      title="Invite a member"
      description="If the person has no account yet, create an initial password for them afterwards."
      action="Invite"
      pending={invite.isPending || roles.length === 0}
      error={invite.error}
      onSubmit={() => invite.mutateAsync({ email: email.trim(), name: name.trim(), roles })}
      onClose={onClose}
    >
      <Field label="E-mail address" error={fieldError(invite.error, 'email')}>
        <input
          className="input"
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          maxLength={254}
          required
          autoFocus
        />
      </Field>
      <Field label="Name" error={fieldError(invite.error, 'name')}>
        <input
          className="input"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={100}
          required
        />
      </Field>
      <RoleChoice roles={roles} onChange={setRoles} />
    </DialogForm>
  );
}
