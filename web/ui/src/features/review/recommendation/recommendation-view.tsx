import { FileText } from 'lucide-react';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { policy } from '@/lib/policy';
import { useIsKept } from '@/lib/use-kept-form';
import { keptRecommendation } from '@/features/review/logic/compose';
import { useRoom } from '@/features/review/logic/room';
import { Composer } from './composer';
import { ConditionList } from './condition-list';
import { DecisionOfReview } from './decision-of-review';
import { Dissents } from './dissents';
import { RecommendationText } from './recommendation-text';
import { Signatures } from './signatures';
import './recommendation.css';

/** The recommendation, who stands by it and who does not, and what it led to. */
export function RecommendationView() {
  const { review, composing, compose } = useRoom();
  const isKept = useIsKept();
  const mayRecommend = policy.mayTake(review, 'recommend');
  if (composing && mayRecommend) return <Composer onDone={() => compose(false)} />;
  const write = mayRecommend && (
    <Button variant={review.recommendation ? 'secondary' : 'primary'} onClick={() => compose(true)}>
      <FileText size={15} aria-hidden />
      {isKept(keptRecommendation(review))
        ? 'Go on writing'
        : review.recommendation
          ? 'Write a new version'
          : 'Write the recommendation'}
    </Button>
  );
  if (!review.recommendation) {
    return (
      <EmptyState icon={FileText} title="No recommendation yet">
        <p>
          {mayRecommend
            ? 'It is drafted from the record: agreement, disagreement and trade-offs are there to be edited.'
            : 'The chair writes it when the discussion is over.'}
        </p>
        {write}
      </EmptyState>
    );
  }
  return (
    <div className="agreement">
      <div className="stack">
        {review.decision && <DecisionOfReview decision={review.decision} />}
        <RecommendationText recommendation={review.recommendation} action={write} />
        <Dissents />
      </div>
      <div className="stack">
        <Signatures recommendation={review.recommendation} />
        <ConditionList />
      </div>
    </div>
  );
}
