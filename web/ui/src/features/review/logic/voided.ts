import type { Review } from '@/lib/api/review-types';

/** What made the text of the recommendation void: whichever came first after it. Undefined when neither is known. */
export function voidedBy({ recommendation, rounds, document }: Review): string | undefined {
  if (!recommendation) return undefined;
  const after = [
    ...rounds.map(({ number, openedAt: at }) => ({ at, what: `Round ${number} was opened` })),
    ...document.taken.map(({ revision, at }) => ({ at, what: `Revision ${revision} came before the panel` })),
  ]
    .filter(({ at }) => Date.parse(at) > Date.parse(recommendation.at))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return after[0]?.what;
}
