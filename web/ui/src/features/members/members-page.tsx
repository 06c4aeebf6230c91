import { Bot, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { policy } from '@/lib/policy';
import { useMembers } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { InviteDialog } from './invite-dialog';
import { MemberRow } from './member-row';
import { RegisterAgentDialog } from './register-agent-dialog';
import { SecretDialog } from './secret-dialog';
import './members.css';

/** Who belongs to the tenant, and for owners how that changes. */
export default function MembersPage() {
  const { roles, name } = useTenant();
  const read = useMembers();
  const [adding, setAdding] = useState<'member' | 'agent'>();
  const [registered, setRegistered] = useState<{ memberId: string; name: string }>();
  const close = () => setAdding(undefined);
  const mayManage = policy.mayManageMembers(roles);
  return (
    <div className="page">
      <PageHeader
        title="Members"
        lead={`Who belongs to ${name}, and in which roles.`}
        actions={
          mayManage && (
            <>
              <Button onClick={() => setAdding('agent')}>
                <Bot size={16} aria-hidden /> Add an agent
              </Button>
              <Button variant="primary" onClick={() => setAdding('member')}>
                <UserPlus size={16} aria-hidden /> Invite a member
              </Button>
            </>
          )
        }
      />
      <Loaded read={read} lines={6}>
        {(members) => (
          <ul className="card list">
            {[...members]
              .sort((a, b) => a.status.localeCompare(b.status) || a.name.localeCompare(b.name))
              .map((member) => (
                <MemberRow key={member.memberId} member={member} mayManage={mayManage} />
              ))}
          </ul>
        )}
      </Loaded>
      {adding === 'member' && <InviteDialog onClose={close} />}
      {adding === 'agent' && <RegisterAgentDialog onRegistered={setRegistered} onClose={close} />}
      {registered && <SecretDialog agent={registered} onClose={() => setRegistered(undefined)} />}
    </div>
  );
}
