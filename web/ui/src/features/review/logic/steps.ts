import type { Review } from '@/lib/api/review-types';
import { isOver } from './reading';

export interface PhaseStep {
  label: string;
  state: 'done' | 'current' | 'ahead';
}

/** The way of a review from its first round to its decision, with those rounds that came and those that are planned. */
export function stepsOf(review: Review): PhaseStep[] {
  const over = isOver(review);
  const concluding = over || review.phase === 'recommendation';
  const rounds = concluding ? review.round : Math.max(review.round, review.protocol.rounds);
  const labels: string[] = [];
  let current = -1;
  for (let round = 1; round <= rounds; round++) {
    labels.push(`Round ${round}`, 'Discussion');
    if (round === review.round) current = labels.length - (review.phase === 'sealed-round' ? 2 : 1);
  }
  labels.push('Recommendation', review.phase === 'cancelled' ? 'Called off' : 'Decision');
  if (review.phase === 'recommendation') current = labels.length - 2;
  if (over) current = labels.length - 1;
  return labels.map((label, i) => ({
    label,
    state:
      i < current || (i === current && review.phase === 'decided')
        ? 'done'
        : i === current
          ? 'current'
          : 'ahead',
  }));
}
