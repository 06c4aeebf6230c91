import { Check } from 'lucide-react';
import type { Review } from '@/lib/api/review-types';
import { stepsOf } from './logic/steps';

/** Where the review stands on its way. */
export function PhaseSteps({ review }: { review: Review }) {
  return (
    <ol className="phase-steps" role="list" aria-label="Phases">
      {stepsOf(review).map((step, i) => (
        <li key={i} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          {step.state === 'done' && <Check size={13} aria-hidden />}
          {step.label}
          {step.state === 'done' && <span className="sr-only"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}
