import { MarkdownView } from '@/components/markdown-view';
import { WordBadge } from '@/components/word-badge';
import type { DispositionKind, RevealedFinding } from '@/lib/api/review-types';
import { DISPOSITIONS } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';
import { EarlierAnswers } from './earlier-answers';

/** What became of a finding, and whether that is contested. */
export function DispositionNote({ finding }: { finding: RevealedFinding }) {
  const { review } = useRoom();
  const { disposition, contest } = finding;
  if (!disposition) return <EarlierAnswers finding={finding} />;
  const condition = review.conditions.find((one) => one.id === disposition.condition);
  const word = DISPOSITIONS[disposition.kind as DispositionKind] ?? [disposition.kind, ''];
  return (
    <div className="disposition">
      <div className="row small">
        <WordBadge word={word} />
        {disposition.revision !== undefined && <span>in revision {disposition.revision}</span>}
        {disposition.duplicateOf !== undefined && <span>of finding {disposition.duplicateOf}</span>}
        <span className="muted">by {disposition.by.name}</span>
      </div>
      {condition && <p className="small">Condition: {condition.text}</p>}
      {disposition.reason && <p className="small">{disposition.reason}</p>}
      <MarkdownView source={disposition.answer} compact />
      {contest && (
        <p className="notice warn">
          <span>
            <strong>Contested</strong> by {contest.by.name}: {contest.reason}
          </span>
        </p>
      )}
      <EarlierAnswers finding={finding} />
    </div>
  );
}
