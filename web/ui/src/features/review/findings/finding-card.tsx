import { AgentBadge } from '@/components/agent-badge';
import { Avatar } from '@/components/person';
import type { RevealedFinding } from '@/lib/api/review-types';
import { named } from '@/lib/review/words';
import { isUnsettled } from '@/features/review/logic/reading';
import { DispositionNote } from './disposition-note';
import { FindingActions } from './finding-actions';
import { FindingBody } from './finding-body';
import './findings.css';

interface FindingCardProps {
  finding: RevealedFinding;
  id?: string;
  active?: boolean;
  lost?: boolean;
  onQuote?: () => void;
}

/** A revealed finding, with what became of it and what can be done about it. */
export function FindingCard({ finding, id, active, lost, onQuote }: FindingCardProps) {
  return (
    <article
      className={active ? 'card finding active' : 'card finding'}
      id={id}
      data-severity={finding.severity}
      data-settled={!isUnsettled(finding)}
      aria-label={`Finding ${finding.number}`}
    >
      <header className="finding-head">
        <strong className="finding-number">{finding.number}</strong>
        <span className="person small">
          <Avatar person={finding.raisedBy} small />
          <span className="truncate">
            {named(finding.seat)} <span className="muted">{finding.raisedBy.name}</span>
          </span>
        </span>
        <AgentBadge of={finding.raisedBy} />
        <span className="muted small">Round {finding.round}</span>
      </header>
      <FindingBody finding={finding} onQuote={onQuote} lost={lost === true} />
      {finding.citedBy.length > 0 && (
        <p className="muted small">Cited by {finding.citedBy.map(named).join(', ')}</p>
      )}
      <DispositionNote finding={finding} />
      <FindingActions finding={finding} />
    </article>
  );
}
