import type { Finding, Review } from '@/lib/api/review-types';
import { SEVERITIES } from '@/lib/review/words';
import type { Citable } from '@/features/review/position-fields';
import { gist } from './compose';

/** What a position can cite: findings of the own sheet, and everything that is revealed. */
export function citableIn(review: Review, own: readonly Finding[] = []): Citable[] {
  return [
    ...own.map((one) => ({
      id: one.id,
      label: `Own, ${SEVERITIES[one.severity][0].toLowerCase()}: ${gist(one.statement, 110)}`,
    })),
    ...review.findings.map((one) => ({
      id: one.id,
      label: `Finding ${one.number}, ${SEVERITIES[one.severity][0].toLowerCase()}: ${gist(one.statement, 110)}`,
    })),
  ];
}
