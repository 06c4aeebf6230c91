import type { ChairAct } from '@/lib/api/review-types';
import { eventSentence } from '@/lib/event-sentence';
import { enumerated, named, SEAT_STATUSES } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';

/** What the sentences about acts need to know beside the acts. */
export interface ActNames {
  /** The proposal under review. */
  proposal: string;
  /** What somebody is called. */
  person: (memberId: string) => string;
  /** The text of a condition; undefined for one that is gone. */
  condition: (id: string) => string | undefined;
}

export interface ActWords {
  /** What was done, to go after the name of who did it. */
  did: string;
  /** What it replaced or passed over. */
  before?: string;
}

function conditionNamed(id: string | undefined, names: ActNames): string {
  const text = id === undefined ? undefined : names.condition(id);
  return text === undefined ? 'a condition' : `the condition “${text}”`;
}

const seatStatus = (label: string) => SEAT_STATUSES[label as keyof typeof SEAT_STATUSES]?.[0] ?? named(label);

/** An act of the chair in words: the record holds ids, keys of seats and instants. */
export function actWords({ act, subject, before }: ChairAct, names: ActNames): ActWords {
  const seat = named(subject ?? '');
  switch (act) {
    case 'panel-convened':
      return { did: 'convened the panel' };
    case 'seat-added':
      return { did: `added the seat ${seat}` };
    case 'seat-substituted':
      return {
        did: `asked somebody else to sit for ${seat}`,
        ...(before ? { before: names.person(before) } : {}),
      };
    case 'seat-waived':
      return { did: `went without the seat ${seat}`, ...(before ? { before: seatStatus(before) } : {}) };
    case 'deadline-moved':
      return {
        did: `moved the deadline of round ${subject}`,
        ...(before ? { before: absoluteTime(before) } : {}),
      };
    case 'round-opened':
      return { did: `opened round ${subject}` };
    case 'round-revealed':
      return {
        did: before
          ? `revealed round ${subject} without waiting for ${enumerated(before.split(', ').map(named))}`
          : `revealed round ${subject}`,
      };
    case 'recommendation-recorded':
      return {
        did: `put version ${subject} of the recommendation to the panel`,
        ...(before ? { before: `version ${before}` } : {}),
      };
    case 'gate-rule-overridden':
      return { did: `overrode the gate rule “${seat}”`, ...(before ? { before } : {}) };
    case 'chair-handed-over':
      return {
        did: subject ? `handed the chair over to ${names.person(subject)}` : 'handed the chair over',
        ...(before ? { before: names.person(before) } : {}),
      };
    case 'condition-waived':
      return { did: `waived ${conditionNamed(subject, names)}` };
    case 'condition-reassigned':
      // Who owed it before is its holder, who is named for every seat and condition.
      return { did: `gave ${conditionNamed(subject, names)} to somebody else` };
    case 'finding-disposed':
      return { did: `answered finding ${subject}` };
    case 'review-decided':
      return { did: 'recorded the decision' };
    case 'review-cancelled':
      return { did: 'called the review off' };
    default:
      return { did: `${eventSentence(act)} ${names.proposal}`, ...(before ? { before } : {}) };
  }
}
