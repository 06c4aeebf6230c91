import { useState } from 'react';
import { Button } from '@/components/button';
import { Deadline } from '@/components/deadline';
import { ProblemNotice } from '@/components/feedback';
import { TextDialog } from '@/components/text-dialog';
import type { Intake } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { policy } from '@/lib/policy';
import { useObject, useSecond, useWithdrawObjection } from '@/lib/queries/use-consideration-writes';
import { useTenant } from '@/lib/tenant-context';

/** The second that a proposal needs, the waiting period, and what experts have against it. */
export function SecondSection({ proposal, intake }: { proposal: Proposal; intake: Intake }) {
  const { roles, me } = useTenant();
  const [objecting, setObjecting] = useState(false);
  const second = useSecond(proposal.key);
  const object = useObject(proposal.key);
  const withdraw = useWithdrawObjection(proposal.key);
  const own = intake.objections.some((objection) => objection.member.memberId === me.memberId);
  return (
    <div className="stack">
      {intake.secondedBy ? (
        <p>
          Seconded by {intake.secondedBy.name}.
          {intake.waitingUntil && (
            <>
              {' '}
              Objections until <Deadline at={intake.waitingUntil} brief />
            </>
          )}
        </p>
      ) : (
        <p>It waits for another member to second it.</p>
      )}
      {intake.objections.map((objection) => (
        <p key={objection.member.memberId} className="notice bad">
          <span>
            <strong>{objection.member.name}</strong> objects: {objection.reason}
          </span>
        </p>
      ))}
      <div className="row">
        {policy.maySecond(roles, proposal, intake, me.memberId) && (
          <Button size="small" variant="primary" disabled={second.isPending} onClick={() => second.mutate()}>
            Second it
          </Button>
        )}
        {policy.mayObject(roles, proposal, intake) && !own && (
          <Button size="small" onClick={() => setObjecting(true)}>
            Object
          </Button>
        )}
        {own && (
          <Button size="small" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            Take back my objection
          </Button>
        )}
      </div>
      {(second.error ?? withdraw.error) && <ProblemNotice error={second.error ?? withdraw.error} />}
      {objecting && (
        <TextDialog
          title={`Object to ${proposal.key}`}
          description="No decision is recorded while an objection is open."
          action="Object"
          keptAs={`objection:${proposal.key}`}
          write={object}
          onSubmit={(reason) => object.mutateAsync(reason)}
          onClose={() => setObjecting(false)}
        />
      )}
    </div>
  );
}
