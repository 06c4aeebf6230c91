import type { Review, Seat } from '@/lib/api/review-types';
import { counted, named } from '@/lib/review/words';
import type { Step } from './chairs-move';
import { isUnsettled, seatsOf, standingPosition } from './reading';

function onSeat(review: Review, seat: Seat): Step[] {
  const name = named(seat.key);
  if (seat.status === 'invited') return [{ sentence: `You are asked to sit for ${name}.` }];
  if (seat.status !== 'accepted') return [];
  if (review.phase === 'sealed-round') {
    return seat.filed
      ? [
          {
            sentence: `You have filed for ${name}. What you filed may change until the reveal.`,
            label: 'My sheet',
            shows: 'desk',
            idle: true,
          },
        ]
      : [{ sentence: `Write your sheet for ${name}, and file it.`, label: 'My sheet', shows: 'desk' }];
  }
  const steps: Step[] = [];
  const mayMove = review.openMoves.includes('move-position');
  const position = standingPosition(review, seat.key);
  const move = { label: 'Take a position', opens: { kind: 'move-position', seat } } as const;
  if (mayMove && position?.lapse) steps.push({ sentence: position.lapse.sentence, ...move });
  else if (mayMove && position?.dueAgain) {
    steps.push({ sentence: `What ${name} waited for is mended: do you endorse now?`, ...move });
  } else if (mayMove && !position) steps.push({ sentence: `${name} has taken no position yet.`, ...move });
  if (review.openMoves.includes('sign') && seat.signature === 'open') {
    steps.push({
      sentence: `Sign the recommendation for ${name}, or dissent.`,
      label: 'Read it',
      shows: 'recommendation',
    });
  }
  return steps;
}

/** What the person who looks must do now, beside what chairs must. Empty when it is nobody's turn, or somebody else's. */
export function ownDuties(review: Review, me: string): Step[] {
  const steps = seatsOf(review, me).flatMap((seat) => onSeat(review, seat));
  if (review.parts.includes('author') && review.openMoves.includes('dispose-finding')) {
    const open = review.findings.filter(isUnsettled).length;
    if (open > 0) {
      steps.push({
        sentence: `${counted(open, 'finding')} ${open === 1 ? 'waits' : 'wait'} for your answer.`,
        label: 'Answer findings',
        shows: 'findings',
      });
    }
  }
  const mine = review.conditions.filter(
    (condition) => condition.state === 'open' && condition.owner?.memberId === me,
  );
  if (mine.length > 0 && review.openMoves.includes('fulfil-condition')) {
    steps.push({
      sentence: `You see to ${counted(mine.length, 'condition')}.`,
      label: 'See conditions',
      shows: 'recommendation',
    });
  }
  return steps;
}
