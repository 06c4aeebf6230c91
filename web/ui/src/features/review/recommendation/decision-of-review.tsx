import { MarkdownView } from '@/components/markdown-view';
import { PassedOver } from '@/components/passed-over';
import { StateBadge } from '@/components/state-badge';
import type { Review } from '@/lib/api/review-types';
import { enumerated } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';
import { useRoom } from '@/features/review/logic/room';

/** What was decided, by whom and why. */
export function DecisionOfReview({ decision }: { decision: NonNullable<Review['decision']> }) {
  const { review } = useRoom();
  const overrides = review.gates.flatMap(({ rule, override }) => (override ? { rule, ...override } : []));
  return (
    <section className="card decision" aria-labelledby="review-decision-title">
      <div className="card-head">
        <h2 id="review-decision-title">Decision</h2>
        <StateBadge state={decision.outcome} />
      </div>
      <div className="card-body stack">
        <MarkdownView source={decision.rationale} compact />
        <p className="muted small">
          Decided by {enumerated(decision.deciders.map((person) => person.name))} on revision{' '}
          {decision.revision}, {absoluteTime(decision.at)}
        </p>
        <PassedOver overrides={overrides} />
      </div>
    </section>
  );
}
