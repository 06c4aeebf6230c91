import type { DispositionKind, RevealedFinding } from '@/lib/api/review-types';
import { DISPOSITIONS } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';

/** What was answered to a finding and contested before; not there when nothing was. */
export function EarlierAnswers({ finding }: { finding: RevealedFinding }) {
  const answers = finding.earlierDispositions.map(({ kind, reason, answer, by, at }) => ({
    at,
    sentence: `${DISPOSITIONS[kind as DispositionKind][0]} by ${by.name}`,
    words: [reason, answer].filter(Boolean).join(' '),
  }));
  const contests = finding.settledContests.map(({ by, reason, at, withdrawn }) => ({
    at,
    sentence: `Contested by ${by.name}${withdrawn ? ', and given up since' : ''}`,
    words: reason,
  }));
  const past = [...answers, ...contests].sort((a, b) => a.at.localeCompare(b.at));
  if (past.length === 0) return null;
  return (
    <ul className="sentences small muted" aria-label={`Before, on finding ${finding.number}`}>
      {past.map(({ at, sentence, words }) => (
        <li key={at}>
          {sentence}, {absoluteTime(at)}: {words}
        </li>
      ))}
    </ul>
  );
}
