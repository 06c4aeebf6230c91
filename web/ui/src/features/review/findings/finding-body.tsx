import { MarkdownView } from '@/components/markdown-view';
import { WordBadge } from '@/components/word-badge';
import type { Finding, RevealedFinding } from '@/lib/api/review-types';
import { KINDS, SEVERITIES } from '@/lib/review/words';

interface FindingBodyProps {
  finding: Finding | RevealedFinding;
  /** Shows the passage; absent: the passage is only quoted. */
  onQuote?: (() => void) | undefined;
  lost?: boolean;
}

/** What a finding says: kind, severity, passage, statement and scenario. */
export function FindingBody({ finding, onQuote, lost }: FindingBodyProps) {
  const { scenario, anchor, section, checklistItem } = finding;
  return (
    <>
      <div className="row">
        <WordBadge word={SEVERITIES[finding.severity]} />
        <span className="small">{KINDS[finding.kind]}</span>
        {checklistItem && <span className="mono muted small">{checklistItem}</span>}
        {section && <span className="muted small">§ {section}</span>}
      </div>
      {anchor && (
        <button type="button" className="quoted" onClick={onQuote} disabled={lost || !onQuote}>
          {anchor.exact}
          {lost && <span className="lost">Not in this text any more</span>}
        </button>
      )}
      <MarkdownView source={finding.statement} compact />
      {scenario && (
        <dl className="scenario">
          <dt>Source</dt>
          <dd>{scenario.source}</dd>
          <dt>Stimulus</dt>
          <dd>{scenario.stimulus}</dd>
          <dt>Response</dt>
          <dd>{scenario.response}</dd>
          <dt>Measure</dt>
          <dd>{scenario.measure}</dd>
        </dl>
      )}
    </>
  );
}
