import { useSyncExternalStore } from 'react';
import { onSessionChange, sessionState } from './session';

export function useSession() {
  return useSyncExternalStore(onSessionChange, sessionState);
}
