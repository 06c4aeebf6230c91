import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { AgentBadge } from '@/components/agent-badge';
import { IconButton } from '@/components/button';
import { Menu } from '@/components/menu';
import { Avatar } from '@/components/person';
import type { Member } from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';
import { PasswordDialog } from './password-dialog';
import { RemoveDialog } from './remove-dialog';
import { RolesDialog } from './roles-dialog';
import { SecretDialog } from './secret-dialog';

type Opened = 'roles' | 'password' | 'secret' | 'remove';

export function MemberRow({ member, mayManage }: { member: Member; mayManage: boolean }) {
  const { me } = useTenant();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const active = member.status === 'active';
  return (
    <li className="list-row member" data-status={member.status}>
      <div className="row">
        <Avatar person={member} large />
        <div>
          <strong>{member.name}</strong> <AgentBadge of={member} />
          {member.memberId === me.memberId && <span className="muted"> (you)</span>}
          <div className="muted small">
            {member.email && <>{member.email} · </>}
            <span className="since">
              {active ? 'since' : 'removed, was here since'} {calendarDay(member.since)}
            </span>
          </div>
        </div>
      </div>
      <div className="side">
        <span className="tags">
          {member.roles.map((role) => (
            <span key={role} className="tag">
              {role}
            </span>
          ))}
        </span>
        {mayManage && active && (
          <Menu
            entries={[
              { label: 'Change roles', onSelect: () => setOpened('roles') },
              member.agent
                ? { label: 'New secret', onSelect: () => setOpened('secret') }
                : { label: 'Initial password', onSelect: () => setOpened('password') },
              { label: 'Remove from the tenant', onSelect: () => setOpened('remove') },
            ]}
            trigger={
              <IconButton label={`Actions for ${member.name}`} variant="ghost" size="small">
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
          />
        )}
      </div>
      {opened === 'roles' && <RolesDialog member={member} onClose={close} />}
      {opened === 'password' && <PasswordDialog member={member} onClose={close} />}
      {opened === 'secret' && <SecretDialog agent={member} onClose={close} />}
      {opened === 'remove' && <RemoveDialog member={member} onClose={close} />}
    </li>
  );
}
