import { Lock } from 'lucide-react';
import { EmptyState } from '@/components/feedback';
import { boardOf } from '@/features/review/logic/board';
import { useRoom } from '@/features/review/logic/room';
import { FindingCard } from './finding-card';

/** All findings by what became of them. */
export function FindingsView() {
  const { review } = useRoom();
  if (review.findings.length === 0) {
    return review.phase === 'sealed-round' ? (
      <EmptyState icon={Lock} title="Sealed until the reveal">
        <p>What experts find in round {review.round} becomes visible to all at once.</p>
      </EmptyState>
    ) : (
      <EmptyState title="No findings were filed" />
    );
  }
  return (
    <div className="board">
      {boardOf(review).map((column) => (
        <section key={column.title} className="board-column" aria-label={column.title}>
          <h2>
            {column.title} <span className="count">{column.findings.length}</span>
          </h2>
          {column.findings.length === 0 && <p className="muted small">None: every finding is settled.</p>}
          {column.findings.map((finding) => (
            <FindingCard key={finding.id} id={`finding-${finding.number}`} finding={finding} />
          ))}
        </section>
      ))}
    </div>
  );
}
