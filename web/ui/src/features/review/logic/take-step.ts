import type { Step } from './chairs-move';
import type { Room } from './room';

/** Does what a step is about: opens its dialog, shows its view, or begins the recommendation. */
export function takeStep(room: Pick<Room, 'open' | 'show' | 'compose'>, step: Step): void {
  if (step.opens) room.open(step.opens);
  else if (step.composes) room.compose(true);
  else if (step.shows) room.show(step.shows);
}
