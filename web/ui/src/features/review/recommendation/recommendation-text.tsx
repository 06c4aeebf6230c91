import type { ReactNode } from 'react';
import { MarkdownView } from '@/components/markdown-view';
import { RelativeTime } from '@/components/relative-time';
import { StateBadge } from '@/components/state-badge';
import type { Recommendation } from '@/lib/api/review-types';
import { calendarDay } from '@/lib/time';
import { voiding } from '@/features/review/logic/voided';

const PARTS = [
  ['summary', 'Summary'],
  ['agreement', 'Agreement'],
  ['disagreement', 'Disagreement'],
  ['tradeOffs', 'Trade-offs'],
] as const;

interface RecommendationTextProps {
  recommendation: Recommendation;
  action?: ReactNode;
}

/** What the chair recommends. */
export function RecommendationText({ recommendation, action }: RecommendationTextProps) {
  const { version, by, at, voided, revision, reviewOn, validUntil } = recommendation;
  return (
    <section className="card" aria-labelledby="recommendation-title">
      <div className="card-head">
        <h2 id="recommendation-title">Recommendation</h2>
        <StateBadge state={recommendation.outcome} />
      </div>
      <div className="card-body stack">
        <p className="muted small">
          Version {version} by {by.name}, <RelativeTime at={at} />, on revision {revision}
        </p>
        {voided && (
          <p className="notice warn">
            {voiding(voided)} after this text was written: it is void, and has to be written anew.
          </p>
        )}
        {PARTS.map(([part, title]) =>
          recommendation[part] ? (
            <div key={part}>
              <h3>{title}</h3>
              <MarkdownView source={recommendation[part]} compact />
            </div>
          ) : null,
        )}
        {(reviewOn ?? validUntil) && (
          <p className="small">
            {reviewOn && <>Look again on {calendarDay(reviewOn)}. </>}
            {validUntil && <>Valid until {calendarDay(validUntil)}.</>}
          </p>
        )}
        {action && <div className="form-actions no-print">{action}</div>}
      </div>
    </section>
  );
}
