import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '@/lib/keyboard';

/** Lets c begin a comment. */
export function useCommentKey(enabled: boolean, onPress: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'c' || !enabled || isTyping(event)) return;
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
