import type { Intake, Tier } from '@/lib/api/review-types';

const WEIGHT: Record<Tier, number> = { note: 0, second: 1, panel: 2 };
/** So many answers that ask for a second add up to a panel. */
const SECONDS_FOR_PANEL = 3;

export type Answers = Record<string, string>;

/** The tier that answers ask for; undefined until every question has one. The server decides; this says it beforehand. */
export function tierOf(questions: Intake['questions'], answers: Answers): Tier | undefined {
  const tiers: Tier[] = [];
  for (const question of questions) {
    const answer = question.answers.find((one) => one.key === answers[question.key]);
    if (!answer) return undefined;
    tiers.push(answer.tier);
  }
  const highest = tiers.reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a), 'note' as Tier);
  const seconds = tiers.filter((tier) => tier === 'second').length;
  return highest === 'second' && seconds >= SECONDS_FOR_PANEL ? 'panel' : highest;
}

export const isLower = (tier: Tier, than: Tier) => WEIGHT[tier] < WEIGHT[than];
