import { Button } from '@/components/button';
import { Person } from '@/components/person';
import { WordBadge } from '@/components/word-badge';
import type { Condition, ConditionState } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';
import type { Word } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';

const STATES: Record<ConditionState, Word> = {
  open: ['Open', 'warn'],
  fulfilled: ['Fulfilled', 'good'],
  waived: ['Waived', ''],
};

/** What has to be done, by whom, until when. */
export function ConditionList() {
  const { review } = useRoom();
  if (review.conditions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="conditions-title">
      <div className="card-head">
        <h2 id="conditions-title">
          Conditions <span className="count">{review.conditions.length}</span>
        </h2>
      </div>
      <ul className="signatures" role="list">
        {review.conditions.map((condition) => (
          <ConditionItem key={condition.id} condition={condition} />
        ))}
      </ul>
    </section>
  );
}

function ConditionItem({ condition }: { condition: Condition }) {
  const { me } = useTenant();
  const { review, open } = useRoom();
  const isOpen = condition.state === 'open';
  const isChair = review.parts.includes('chair');
  const mayFulfil =
    isOpen &&
    policy.mayTake(review, 'fulfil-condition') &&
    (isChair || condition.owner?.memberId === me.memberId);
  return (
    <li id={`condition-${condition.id}`}>
      <p>{condition.text}</p>
      <div className="row small">
        <WordBadge word={STATES[condition.state]} />
        {condition.owner ? (
          <Person person={condition.owner} small />
        ) : (
          <span className="badge bad">No owner</span>
        )}
        {condition.due ? (
          <span>due {calendarDay(condition.due)}</span>
        ) : (
          <span className="badge bad">No date</span>
        )}
        {condition.findings.length > 0 && (
          <span className="muted">from finding {condition.findings.join(', ')}</span>
        )}
      </div>
      {condition.closing && <p className="small">{condition.closing}</p>}
      <div className="row no-print">
        {mayFulfil && (
          <Button size="small" variant="primary" onClick={() => open({ kind: 'fulfil', condition })}>
            Fulfilled
          </Button>
        )}
        {isOpen && policy.mayTake(review, 'reassign-condition') && (
          <Button size="small" variant="ghost" onClick={() => open({ kind: 'reassign', condition })}>
            Reassign
          </Button>
        )}
        {isOpen && policy.mayTake(review, 'waive-condition') && (
          <Button size="small" variant="ghost" onClick={() => open({ kind: 'waive-condition', condition })}>
            Waive
          </Button>
        )}
      </div>
    </li>
  );
}
