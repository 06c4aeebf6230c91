import type { Role } from '@/lib/api/types';

const ROLES: [Role, string][] = [
  ['reader', 'Reads and comments'],
  ['author', 'Drafts, revises and submits proposals'],
  ['expert', 'Sits on review panels'],
  ['chair', 'Convenes reviews and records decisions'],
  ['owner', 'Manages members and logs'],
  ['auditor', 'Reads and exports the audit trail'],
];

/** What an agent may be. */
export const AGENT_ROLES: readonly Role[] = ['reader', 'expert'];

interface RoleChoiceProps {
  roles: Role[];
  onChange: (roles: Role[]) => void;
  /** The roles to choose from; absent: all. */
  choices?: readonly Role[];
}

export function RoleChoice({ roles, onChange, choices }: RoleChoiceProps) {
  return (
    <fieldset className="role-choice">
      <legend>Roles</legend>
      {ROLES.filter(([role]) => !choices || choices.includes(role)).map(([role, meaning]) => (
        <label key={role} className="check">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) =>
              onChange(event.target.checked ? [...roles, role] : roles.filter((one) => one !== role))
            }
          />
          <span>
            <strong>{role}</strong> <span className="muted">{meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
