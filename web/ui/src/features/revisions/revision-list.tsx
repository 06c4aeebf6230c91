import { Person } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import type { RevisionSummary } from '@/lib/api/types';

interface RevisionListProps {
  revisions: RevisionSummary[];
  submitted?: number;
  from: number;
  to: number;
  onChoose: (range: { from: number; to: number }) => void;
}

export function RevisionList({ revisions, submitted, from, to, onChoose }: RevisionListProps) {
  return (
    <ol className="card list revision-list" aria-label="Revisions">
      {revisions.map((revision) => {
        const { number } = revision;
        return (
          <li key={number} data-chosen={number === to}>
            <button
              type="button"
              className="revision"
              aria-pressed={number === to}
              onClick={() => onChoose({ from: number - 1, to: number })}
            >
              <span className="row">
                <strong>Revision {number}</strong>
                {number === submitted && <span className="badge info plain">submitted</span>}
              </span>
              <span className="row small muted">
                <Person person={revision.author} /> <RelativeTime at={revision.savedAt} />
              </span>
              {revision.note && <span className="small">{revision.note}</span>}
            </button>
            {number < to && number !== from && (
              <button type="button" className="compare small" onClick={() => onChoose({ from: number, to })}>
                Compare with {to}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
