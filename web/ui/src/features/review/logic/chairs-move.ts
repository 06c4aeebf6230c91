import type { Review } from '@/lib/api/review-types';
import { counted, enumerated, named } from '@/lib/review/words';
import {
  conditionsSince,
  failingGates,
  isOver,
  isPast,
  isUnsettled,
  isVacant,
  shakenPositions,
  standingPosition,
  writersOf,
} from './reading';
import type { RoomDialog, RoomView } from './room';

/** What would bring a review on, in one sentence, with what to press for it. */
export interface Step {
  sentence: string;
  label?: string;
  /** Whether it is only said, and nothing waits for it. */
  idle?: true;
  opens?: RoomDialog;
  shows?: RoomView;
  /** Whether it is to write the recommendation. */
  composes?: true;
}

const names = (keys: readonly string[]) => enumerated(keys.map(named));

function inSealedRound(review: Review, now: number): Step {
  const invited = review.seats.filter((seat) => seat.status === 'invited');
  const writers = writersOf(review);
  const waiting = writers.filter((seat) => seat.filed !== true);
  const reveal = { opens: { kind: 'reveal' } as const };
  if (waiting.length + invited.length === 0 && writers.length > 0) {
    return { sentence: `All have filed: round ${review.round} can be revealed.`, label: 'Reveal', ...reveal };
  }
  const owing = [
    waiting.length > 0 &&
      `${names(waiting.map((seat) => seat.key))} ${waiting.length > 1 ? 'have' : 'has'} not filed`,
    invited.length > 0 &&
      `${names(invited.map((seat) => seat.key))} ${invited.length > 1 ? 'have' : 'has'} not accepted`,
  ].filter(Boolean);
  const sentence = owing.length > 0 ? `${owing.join('; ')}.` : 'Nobody sits on the panel.';
  if (isPast(review.deadline, now)) {
    return { sentence: `The deadline has passed. ${sentence}`, label: 'Reveal without them', ...reveal };
  }
  return { sentence: `Wait: ${sentence}` };
}

function inDiscussion(review: Review): Step {
  const open = review.findings.filter(isUnsettled);
  if (open.length > 0) {
    return {
      sentence: `${counted(open.length, 'finding')} of ${review.findings.length} ${open.length === 1 ? 'waits' : 'wait'} to be settled.`,
      label: 'Settle findings',
      shows: 'findings',
    };
  }
  const shaken = shakenPositions(review);
  if (shaken.length > 0) {
    return {
      sentence: `${names(shaken.map((one) => one.seat))} ${shaken.length > 1 ? 'are' : 'is'} asked to take a position again.`,
      label: 'See positions',
      shows: 'agreement',
    };
  }
  if (review.round < review.protocol.rounds) {
    return {
      sentence: `Every finding is settled, and round ${review.round + 1} of ${review.protocol.rounds} is next.`,
      label: `Open round ${review.round + 1}`,
      opens: { kind: 'open-round' },
    };
  }
  return {
    sentence: 'Every finding is settled: the recommendation can be written.',
    label: 'Write the recommendation',
    composes: true,
  };
}

function inRecommendation(review: Review): Step {
  const { recommendation } = review;
  if (!recommendation || recommendation.outdated) {
    return {
      sentence: 'The text changed since the recommendation, which is void: write it anew.',
      label: 'Write it anew',
      composes: true,
    };
  }
  const since = conditionsSince(review);
  if (since.length > 0) {
    return {
      sentence: `The recommendation lacks ${counted(since.length, 'condition')} of findings that were deferred since: write it anew.`,
      label: 'Write it anew',
      composes: true,
    };
  }
  const failing = failingGates(review);
  const [first] = failing;
  if (recommendation.waiting.length > 0) {
    const many = recommendation.waiting.length > 1;
    return {
      sentence: `${names(recommendation.waiting)} ${many ? 'have' : 'has'} neither signed nor dissented.`,
      label: 'See signatures',
      shows: 'recommendation',
    };
  }
  if (first) {
    return {
      sentence: `${counted(failing.length, 'gate rule')} ${failing.length === 1 ? 'holds' : 'hold'} the decision up: ${first.sentence}`,
      label: 'See gate rules',
      shows: 'gates',
    };
  }
  return {
    sentence: 'Nothing holds the decision up.',
    label: 'Record the decision',
    opens: { kind: 'decide' },
  };
}

function afterwards(review: Review): Step {
  const open = review.conditions.filter((condition) => condition.state === 'open');
  if (open.length === 0) return { sentence: 'Nothing is left to do.' };
  return {
    sentence: `${counted(open.length, 'condition')} ${open.length === 1 ? 'is' : 'are'} open.`,
    label: 'See conditions',
    shows: 'recommendation',
  };
}

/** The chair's next move. A vacant seat comes before everything else that is open. */
export function chairsMove(review: Review, now: number): Step {
  const vacant = review.seats.filter((seat) => isVacant(seat) && !standingPosition(review, seat.key));
  const [seat] = vacant;
  if (seat && !isOver(review)) {
    return {
      sentence: `${names(vacant.map((one) => one.key))} ${vacant.length > 1 ? 'are' : 'is'} vacant: ask somebody else, or go without.`,
      label: 'Ask somebody else',
      opens: { kind: 'substitute', seat },
    };
  }
  switch (review.phase) {
    case 'sealed-round':
      return inSealedRound(review, now);
    case 'discussion':
      return inDiscussion(review);
    case 'recommendation':
      return inRecommendation(review);
    case 'decided':
      return afterwards(review);
    case 'cancelled':
      return { sentence: 'The review was called off.' };
  }
}
