import { useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ProblemNotice } from '@/components/feedback';
import { useAgentSecret } from '@/lib/queries/use-tenant-writes';

interface SecretDialogProps {
  agent: { memberId: string; name: string };
  onClose: () => void;
}

/** A new secret with which an agent fetches its tokens; shown once and kept nowhere. */
export function SecretDialog({ agent, onClose }: SecretDialogProps) {
  const issue = useAgentSecret();
  const [copied, setCopied] = useState(false);
  const issued = issue.data;
  return (
    <Dialog
      title={`Secret of ${agent.name}`}
      description="The agent fetches its tokens with it. A new secret takes the place of the former one at once."
      onClose={onClose}
    >
      <div className="form">
        {issued ? (
          <>
            <p>
              Keep it where only the agent reads it. <strong>It is shown only now.</strong>
            </p>
            <p className="muted small">
              Client <code>{issued.clientId}</code>
            </p>
            <output className="password">{issued.clientSecret}</output>
          </>
        ) : (
          issue.error && <ProblemNotice error={issue.error} />
        )}
        <div className="form-actions">
          <Button onClick={onClose}>Close</Button>
          {issued ? (
            <Button
              variant="primary"
              onClick={() =>
                void navigator.clipboard.writeText(issued.clientSecret).then(() => setCopied(true))
              }
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          ) : (
            <Button variant="primary" disabled={issue.isPending} onClick={() => issue.mutate(agent.memberId)}>
              Create the secret
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
