import type { Recommendation } from '@/lib/api/review-types';

const VOIDING: Record<string, (number: number) => string> = {
  version: (number) => `Version ${number} took its place`,
  revision: (number) => `Revision ${number} came before the panel`,
  round: (number) => `Round ${number} was opened`,
};

/** What made a recommendation void, as the beginning of a sentence. */
export function voiding({ by, number }: NonNullable<Recommendation['voided']>): string {
  return VOIDING[by]?.(number) ?? 'Something newer came';
}
