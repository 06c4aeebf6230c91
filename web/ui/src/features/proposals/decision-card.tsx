import { MarkdownView } from '@/components/markdown-view';
import { Person } from '@/components/person';
import { StateBadge } from '@/components/state-badge';
import type { RecordedDecision } from '@/lib/api/types';
import { calendarDay } from '@/lib/time';

export function DecisionCard({ decision }: { decision: RecordedDecision }) {
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
        </dl>
      </div>
    </section>
  );
}
