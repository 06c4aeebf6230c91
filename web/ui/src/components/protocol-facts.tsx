import type { ReviewProtocol } from '@/lib/api/review-types';
import { counted, enumerated, named } from '@/lib/review/words';
import './protocol-facts.css';

/** Hours as people say them. */
function duration(hours: number): string {
  return hours >= 48 && hours % 24 === 0 ? counted(hours / 24, 'day') : counted(hours, 'hour');
}

/** The rules of a review, one line each. */
export function ProtocolFacts({ protocol }: { protocol: ReviewProtocol }) {
  const facts: [string, string][] = [
    ['Perspectives', enumerated(protocol.perspectives.map(named)) || 'None in particular'],
    ['Quorum', counted(protocol.quorum, 'position')],
    ['Rounds', `${protocol.rounds}, and as many more as the chair opens`],
    ['To accept a seat', duration(protocol.acceptHours)],
    ['A sealed round', duration(protocol.roundHours)],
    [
      'At the deadline',
      protocol.deadlineClosesRound ? 'The round is revealed' : 'The chair is told, and reveals',
    ],
    ['A discussion', duration(protocol.discussionHours)],
    [
      'Reminders',
      protocol.reminderHours.length > 0
        ? `${enumerated(protocol.reminderHours.map(duration))} before a deadline`
        : 'None',
    ],
    [
      'A review is open for at least',
      protocol.minimumHours > 0 ? duration(protocol.minimumHours) : 'Any time',
    ],
    ['Objections to a seconded proposal', `within ${duration(protocol.waitingHours)}`],
    ['Agreement', 'Consensus of Tastle and Wierman, from 0 to 1'],
  ];
  return (
    <dl className="protocol-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
