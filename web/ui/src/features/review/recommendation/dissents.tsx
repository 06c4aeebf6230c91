import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { MarkdownView } from '@/components/markdown-view';
import { Person } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import type { Review } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { useWithdrawDissent } from '@/lib/queries/use-seat-writes';
import { named } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { useRoom } from '@/features/review/logic/room';

type Dissent = Review['dissents'][number];

/** What is said against the recommendation, in the words of those who say it. */
export function Dissents() {
  const { review } = useRoom();
  if (review.dissents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="dissents-title">
      <div className="card-head">
        <h2 id="dissents-title">
          Dissent <span className="count">{review.dissents.length}</span>
        </h2>
      </div>
      <div className="position-list">
        {review.dissents.map((dissent) => (
          <DissentText key={dissent.seat + dissent.member.memberId} dissent={dissent} />
        ))}
      </div>
    </section>
  );
}

function DissentText({ dissent }: { dissent: Dissent }) {
  const { me } = useTenant();
  const { review, at, open } = useRoom();
  const withdraw = useWithdrawDissent({ ...at, seat: dissent.seat });
  const seat = review.seats.find((one) => one.key === dissent.seat);
  const mine =
    seat !== undefined &&
    dissent.member.memberId === me.memberId &&
    policy.mayTakeOnSeat(review, seat, me.memberId, 'dissent');
  return (
    <article aria-label={`Dissent of ${named(dissent.seat)}`}>
      <div className="row">
        <strong>{named(dissent.seat)}</strong>
        <Person person={dissent.member} small />
        <span className="muted small">
          on version {dissent.version}, <RelativeTime at={dissent.at} />
        </span>
      </div>
      <MarkdownView source={dissent.statement} compact />
      {mine && (
        <div className="row no-print">
          <Button size="small" variant="ghost" onClick={() => open({ kind: 'dissent', seat })}>
            Change
          </Button>
          <Button
            size="small"
            variant="ghost"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            Withdraw
          </Button>
        </div>
      )}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </article>
  );
}
