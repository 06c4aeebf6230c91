import { Scale } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { Intake } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { policy } from '@/lib/policy';
import { useIntake } from '@/lib/queries/use-review-reads';
import { TIERS } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { SecondSection } from './second-section';

const IntakeDialog = lazy(() => import('./intake-dialog'));

/** How much consideration a proposal gets, and why. */
export function IntakeCard({ proposal }: { proposal: Proposal }) {
  const { roles, me } = useTenant();
  const read = useIntake(proposal.key);
  const [asking, setAsking] = useState(false);
  const may = policy.mayAnswerIntake(roles, proposal, me.memberId);
  const intake = read.data;
  if (read.error && !intake) {
    return <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />;
  }
  // Before anybody said anything about it, only those who can are told that it is missing.
  if (!intake || (!intake.answers && !may)) return null;
  return (
    <section className="card" aria-labelledby="intake-title">
      <div className="card-head">
        <h2 id="intake-title">Consideration</h2>
        {may && (
          <Button size="small" variant="ghost" onClick={() => setAsking(true)}>
            {intake.answers ? 'Answer again' : 'Answer'}
          </Button>
        )}
      </div>
      <div className="card-body stack small">
        {intake.answers ? (
          <Answered intake={intake} />
        ) : (
          <p className="muted">
            <Scale size={14} aria-hidden /> Four questions say how much review it needs. Without answers the
            decision is only recorded.
          </p>
        )}
        {proposal.state === 'proposed' && intake.tier === 'second' && (
          <SecondSection proposal={proposal} intake={intake} />
        )}
        {read.error && <ProblemNotice error={read.error} />}
      </div>
      {asking && (
        <Suspense fallback={null}>
          <IntakeDialog proposal={proposal} intake={intake} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </section>
  );
}

function Answered({ intake }: { intake: Intake }) {
  const [label, meaning] = TIERS[intake.tier];
  const lower = intake.recommendedTier !== undefined && intake.recommendedTier !== intake.tier;
  return (
    <>
      <p>
        <strong>{label}</strong>: {meaning}
      </p>
      {lower && intake.recommendedTier && (
        <p className="muted">
          The answers asked for {TIERS[intake.recommendedTier][0].toLowerCase()}.{' '}
          {intake.reason && <>Reason: {intake.reason}</>}
        </p>
      )}
      {intake.answeredBy && <p className="muted">Answered by {intake.answeredBy.name}</p>}
    </>
  );
}
