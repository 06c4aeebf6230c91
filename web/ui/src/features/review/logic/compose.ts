import type { RecordRecommendation, Review, RevealedFinding, StateCondition } from '@/lib/api/review-types';
import type { Outcome } from '@/lib/api/types';
import { plainText } from '@/lib/plain-text';
import { counted, DISPOSITIONS, enumerated, KINDS, named, SEVERITIES, STANCES } from '@/lib/review/words';
import { isUnsettled, standingOfPeople } from './reading';

/** The first line of a text as plain words, without its last full stop, to quote in a list. */
export function gist(text: string, longest = 160): string {
  const line = plainText(text.trim().split(/\n/)[0]!).trim();
  const short = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  return short.replace(/\.$/, '');
}

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');

const finding = (one: RevealedFinding) => `finding ${one.number} (${gist(one.statement, 90)})`;

function settled(one: RevealedFinding): string {
  const { disposition } = one;
  if (!disposition) return `${finding(one)}: open`;
  const [label] = DISPOSITIONS[disposition.kind as keyof typeof DISPOSITIONS] ?? [disposition.kind];
  return `${finding(one)}: ${label.toLowerCase()}${disposition.revision ? ` in revision ${disposition.revision}` : ''}`;
}

/** What stands in a text by now, so that nobody has to wait for it. */
const MENDED = ['accepted', 'changed'];

/** How far the panel agrees now; it is agreement only where no perspectives differ. */
function nowSaid(review: Review) {
  const now = review.agreement.find((one) => one.round === undefined && one.option === undefined);
  const differences = now?.differences ?? [];
  return { sentence: now?.sentence, differences, agrees: differences.length === 0 };
}

/** Who endorses and counts, how far the panel agrees, and which grave findings are out of the way. */
export function draftAgreement(review: Review): string {
  const agreeing = standingOfPeople(review).filter(
    ({ position, lapse }) => position?.stance === 'endorse' && lapse === undefined,
  );
  const now = nowSaid(review);
  const mended = review.findings.filter(
    (one) =>
      !isUnsettled(one) &&
      MENDED.includes(one.disposition?.kind ?? '') &&
      (one.severity === 'blocker' || one.severity === 'major'),
  );
  const lines = [
    agreeing.length > 0 &&
      `${enumerated(agreeing.map((one) => named(one.seat)))} endorse${agreeing.length === 1 ? 's' : ''} the proposal.`,
    now.agrees && now.sentence,
    ...mended.map((one) => `${SEVERITIES[one.severity][0]} ${settled(one)}.`),
  ].filter((line): line is string => Boolean(line));
  return list(lines);
}

/** Who does not simply agree and why, how far perspectives stand apart, and what is contested. */
export function draftDisagreement(review: Review): string {
  const lines = standingOfPeople(review).flatMap(({ seat, position }) => {
    if (!position || position.stance === 'endorse') return [];
    const cleared = position.clearedBy ? ` It would be cleared by: ${gist(position.clearedBy)}.` : '';
    return [
      `${named(seat)}, ${STANCES[position.stance][0].toLowerCase()}: ${gist(position.rationale)}.${cleared}`,
    ];
  });
  const now = nowSaid(review);
  if (!now.agrees && now.sentence) lines.push(now.sentence);
  lines.push(...now.differences.map((difference) => difference.sentence));
  lines.push(
    ...review.findings
      .filter((one) => one.contest)
      .map(
        (one) => `${named(one.seat)} contests the answer to ${finding(one)}: ${gist(one.contest!.reason)}.`,
      ),
  );
  lines.push(...review.dissents.map((one) => `${named(one.seat)} dissents: ${gist(one.statement)}.`));
  return list(lines);
}

/** The trade-off and sensitivity points that the panel found, and the risks that are knowingly taken. */
export function draftTradeOffs(review: Review): string {
  const points = review.findings.filter(
    (one) => one.kind === 'trade-off-point' || one.kind === 'sensitivity-point',
  );
  const taken = review.findings.filter(
    (one) =>
      !isUnsettled(one) &&
      one.kind === 'risk' &&
      ['rejected', 'deferred'].includes(one.disposition?.kind ?? ''),
  );
  return list([
    ...points.map(
      (one) => `${KINDS[one.kind]} ${one.number}, ${named(one.perspective)}: ${gist(one.statement)}.`,
    ),
    ...taken.map((one) => `Risk taken: ${settled(one)}.`),
  ]);
}

function draftSummary(review: Review): string {
  const rounds = counted(review.rounds.filter((round) => round.revealedAt).length, 'round');
  const heard = new Set(standingOfPeople(review).map((position) => position.seat));
  const seats = review.seats.filter((seat) => heard.has(seat.key));
  return `The panel considered revision ${review.document.revision} in ${rounds}: ${enumerated(seats.map((seat) => named(seat.key))) || 'no seat'} took part and raised ${counted(review.findings.length, 'finding')}.`;
}

function draftOutcome(review: Review): Outcome {
  if (standingOfPeople(review).some((one) => one.position?.stance === 'object')) return 'deferred';
  return draftConditions(review).length > 0 ? 'accepted-with-conditions' : 'accepted';
}

/** Nothing is owed under a proposal that is not to be done, nor under one that is accepted as it stands. */
export const takesConditions = (outcome: Outcome) =>
  outcome === 'accepted-with-conditions' || outcome === 'deferred';

/** The conditions that stand, and those of findings that were deferred since: the recommendation must hold them. */
export function draftConditions(review: Review): StateCondition[] {
  const standing = review.conditions
    .filter((condition) => condition.state === 'open')
    .map(({ id, text, owner, due, findings }) => ({
      id,
      text,
      ...(owner ? { owner: owner.memberId } : {}),
      ...(due ? { due } : {}),
      findings: review.findings.filter((one) => findings.includes(one.number)).map((one) => one.id),
    }));
  const known = new Set(standing.map((condition) => condition.id));
  const deferred = review.findings.flatMap(({ id, disposition }) =>
    disposition?.condition && !known.has(disposition.condition)
      ? [{ id: disposition.condition, text: disposition.answer, findings: [id] }]
      : [],
  );
  return [...standing, ...deferred];
}

/** What the chair makes a recommendation of: the latest text, be it void or not, else a draft from the record. */
export function draftRecommendation(review: Review): RecordRecommendation {
  const { recommendation } = review;
  return {
    outcome: recommendation?.outcome ?? draftOutcome(review),
    summary: recommendation?.summary ?? draftSummary(review),
    agreement: recommendation?.agreement ?? draftAgreement(review),
    disagreement: recommendation?.disagreement ?? draftDisagreement(review),
    tradeOffs: recommendation?.tradeOffs ?? draftTradeOffs(review),
    conditions: draftConditions(review),
    ...(recommendation?.reviewOn ? { reviewOn: recommendation.reviewOn } : {}),
    ...(recommendation?.validUntil ? { validUntil: recommendation.validUntil } : {}),
  };
}

/** Under which name this browser keeps a recommendation that is not put to the panel yet. */
export const keptRecommendation = ({ review, recommendation }: Review) =>
  `recommendation:${review}:${(recommendation?.version ?? 0) + 1}`;
