import { useEffect } from 'react';

const CLASS = 'projector';

/** Larger and without the frame of the app, for a screen that a whole room looks at. */
export function toggleProjector(): void {
  document.documentElement.classList.toggle(CLASS);
}

/** Ends the projector view when the room is left. */
export function useProjector(): void {
  useEffect(() => () => document.documentElement.classList.remove(CLASS), []);
}
