import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { RevealedFinding } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { useWithdrawContest } from '@/lib/queries/use-review-writes';
import { useTenant } from '@/lib/tenant-context';
import { useRoom } from '@/features/review/logic/room';

/** What the person who looks can do about a finding. */
export function FindingActions({ finding }: { finding: RevealedFinding }) {
  const { me } = useTenant();
  const { review, at, open } = useRoom();
  const withdraw = useWithdrawContest(at);
  const seat = review.seats.find((one) => one.key === finding.seat);
  const mayDispose = policy.mayTake(review, 'dispose-finding');
  const mayContest =
    finding.disposition !== undefined &&
    seat !== undefined &&
    policy.mayTakeOnSeat(review, seat, me.memberId, 'contest-disposition');
  if (!mayDispose && !mayContest) return null;
  return (
    <div className="row no-print">
      {mayDispose && (
        <Button
          size="small"
          variant={finding.disposition ? 'ghost' : 'secondary'}
          onClick={() => open({ kind: 'dispose', finding })}
        >
          {finding.disposition ? 'Change the answer' : 'Answer'}
        </Button>
      )}
      {mayContest && !finding.contest && (
        <Button size="small" variant="ghost" onClick={() => open({ kind: 'contest', finding })}>
          Contest
        </Button>
      )}
      {mayContest && finding.contest && (
        <Button
          size="small"
          variant="ghost"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate(finding.id)}
        >
          Give the contest up
        </Button>
      )}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </div>
  );
}
