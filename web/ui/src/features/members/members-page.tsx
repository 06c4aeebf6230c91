import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { policy } from '@/lib/policy';
import { useMembers } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { InviteDialog } from './invite-dialog';
import { MemberRow } from './member-row';
import './members.css';

/** Who belongs to the tenant, and for owners how that changes. */
export default function MembersPage() {
  const { roles, name } = useTenant();
  const read = useMembers();
  const [inviting, setInviting] = useState(false);
  const mayManage = policy.mayManageMembers(roles);
  return (
    <div className="page">
      <PageHeader
        title="Members"
        lead={`Who belongs to ${name}, and in which roles.`}
        actions={
          mayManage && (
            <Button variant="primary" onClick={() => setInviting(true)}>
              <UserPlus size={16} aria-hidden /> Invite a member
            </Button>
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
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  );
}
