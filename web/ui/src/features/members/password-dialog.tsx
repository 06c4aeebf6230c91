import { useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ProblemNotice } from '@/components/feedback';
import type { Member } from '@/lib/api/types';
import { useInitialPassword } from '@/lib/queries/use-tenant-writes';

/** A first password for an account that never had one; shown once and kept nowhere. */
export function PasswordDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const issue = useInitialPassword();
  const [copied, setCopied] = useState(false);
  const password = issue.data?.password;
  return (
    <Dialog
      title={`Initial password for ${member.name}`}
      description="Only for an account that never had one. It must be changed at the first sign-in."
      onClose={onClose}
    >
      <div className="form">
        {password ? (
          <>
            <p>
              Pass it on in a safe way. <strong>It is shown only now.</strong>
            </p>
            <output className="password">{password}</output>
          </>
        ) : (
          issue.error && <ProblemNotice error={issue.error} />
        )}
        <div className="form-actions">
          <Button onClick={onClose}>Close</Button>
          {password ? (
            <Button
              variant="primary"
              onClick={() => void navigator.clipboard.writeText(password).then(() => setCopied(true))}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          ) : (
            <Button
              variant="primary"
              disabled={issue.isPending}
              onClick={() => issue.mutate(member.memberId)}
            >
              Create the password
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
