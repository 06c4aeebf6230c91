import { Lock } from 'lucide-react';
import { useMemo } from 'react';
import { orderOf } from '@/lib/passages';
import { FindingCard } from '@/features/review/findings/finding-card';
import { useRoom } from '@/features/review/logic/room';

interface FindingMarginProps {
  article: HTMLElement | undefined;
  lost: ReadonlySet<string>;
  active: string | undefined;
  onChoose: (id: string) => void;
}

/** The findings beside the text, in its order. */
export function FindingMargin({ article, lost, active, onChoose }: FindingMarginProps) {
  const { review } = useRoom();
  const findings = useMemo(
    () =>
      review.findings
        .map((finding) => ({ finding, order: orderOf(article, finding.anchor) }))
        .sort((a, b) => a.order - b.order || a.finding.number - b.finding.number)
        .map(({ finding }) => finding),
    [review.findings, article],
  );
  return (
    <>
      {review.phase === 'sealed-round' && (
        <p className="sealed-note">
          <Lock size={14} aria-hidden /> What round {review.round} finds is sealed until the reveal.
        </p>
      )}
      {findings.length === 0 && review.phase !== 'sealed-round' && (
        <p className="sealed-note">No findings were filed.</p>
      )}
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          id={`margin-${finding.id}`}
          finding={finding}
          active={finding.id === active}
          lost={lost.has(finding.id)}
          onQuote={() => onChoose(finding.id)}
        />
      ))}
    </>
  );
}
