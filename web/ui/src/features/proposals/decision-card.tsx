import { Link } from 'wouter';
import { MarkdownView } from '@/components/markdown-view';
import { PassedOver } from '@/components/passed-over';
import { Person } from '@/components/person';
import { StateBadge } from '@/components/state-badge';
import type { RecordedDecision } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';

/** What was decided, and what that rests on. */
export function DecisionCard({ decision }: { decision: RecordedDecision }) {
  const { slug } = useTenant();
  return (
    <section className="card decision" aria-labelledby="decision-title">
      <div className="card-head">
        <h2 id="decision-title">Decision</h2>
        <StateBadge state={decision.outcome} />
      </div>
      <div className="card-body stack">
        <MarkdownView source={decision.rationale} compact />
        <dl className="facts">
          <dt>Decided</dt>
          <dd>{calendarDay(decision.decidedAt)}</dd>
          {decision.deciders.length > 0 && (
            <>
              <dt>By</dt>
              <dd className="row">
                {decision.deciders.map((person) => (
                  <Person key={person.memberId} person={person} />
                ))}
              </dd>
            </>
          )}
          <dt>Recorded by</dt>
          <dd>
            <Person person={decision.recordedBy} />
          </dd>
          {decision.review && (
            <>
              <dt>Evidence</dt>
              <dd>
                <Link href={paths.reviewView(slug, decision.review, 'record')}>Record of the review</Link>
              </dd>
            </>
          )}
          {decision.reviewOn && (
            <>
              <dt>To be looked at again</dt>
              <dd>{calendarDay(decision.reviewOn)}</dd>
            </>
          )}
          {decision.validUntil && (
            <>
              <dt>Valid until</dt>
              <dd>{calendarDay(decision.validUntil)}</dd>
            </>
          )}
        </dl>
        <PassedOver overrides={decision.overrides} />
      </div>
    </section>
  );
}
