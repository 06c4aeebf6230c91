import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '@/lib/keyboard';
import type { Room, RoomView } from './logic/room';
import type { Step } from './logic/chairs-move';
import { takeStep } from './logic/take-step';
import { toggleProjector } from './use-projector';

/** Digits show the views, b makes it big; x is for the chair and takes the next move. */
export function useRoomKeys(room: Room, views: readonly RoomView[], next: Step): void {
  const isChair = room.review.parts.includes('chair');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const view = /^[1-9]$/.test(event.key) ? views[Number(event.key) - 1] : undefined;
    if (view) room.show(view);
    else if (event.key === 'b') toggleProjector();
    else if (event.key === 'x' && isChair && next.label) takeStep(room, next);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
