import { MarkdownView } from '@/components/markdown-view';
import { StateBadge } from '@/components/state-badge';
import type { Review } from '@/lib/api/review-types';
import { enumerated } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';

/** What was decided, by whom and why. */
export function DecisionOfReview({ decision }: { decision: NonNullable<Review['decision']> }) {
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
      </div>
    </section>
  );
}
