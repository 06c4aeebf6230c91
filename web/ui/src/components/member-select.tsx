import type { ComponentProps } from 'react';
import type { Role } from '@/lib/api/types';
import { useMembers } from '@/lib/queries/use-reads';

interface MemberSelectProps extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  value: string;
  onChange: (memberId: string) => void;
  /** Only members with this role; absent: all. */
  role?: Role;
  /** Who cannot be chosen. */
  without?: readonly string[];
  /** What stands there for nobody. */
  nobody?: string;
  /** What to say of a member beside the name. */
  note?: (memberId: string) => string | undefined;
}

/** One of the active members of the tenant. */
export function MemberSelect(props: MemberSelectProps) {
  const { value, onChange, role, without = [], nobody = 'Choose a member', note, ...rest } = props;
  const members = (useMembers().data ?? []).filter(
    (member) =>
      member.status === 'active' &&
      // An agent is asked to a seat and to nothing else.
      (!member.agent || role === 'expert') &&
      (!role || member.roles.includes(role)) &&
      (member.memberId === value || !without.includes(member.memberId)),
  );
  return (
    <select {...rest} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{nobody}</option>
      {members.map((member) => (
        <option key={member.memberId} value={member.memberId}>
          {[member.name, member.agent && 'agent', note?.(member.memberId)].filter(Boolean).join(', ')}
        </option>
      ))}
    </select>
  );
}
