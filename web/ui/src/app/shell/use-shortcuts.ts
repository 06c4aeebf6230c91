import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { isTyping } from '@/lib/keyboard';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

const SEQUENCE_MS = 1_200;

/** The keys that work on every page. */
export function useShortcuts(onHelp: () => void): void {
  const { slug } = useTenant();
  const [, navigate] = useLocation();
  const leader = useRef(0);

  const go = (letter: string): boolean => {
    const target: Record<string, string> = {
      h: paths.home(slug),
      l: paths.logs(slug),
      p: paths.proposals(slug),
      d: paths.decisions(slug),
      s: paths.search(slug),
      m: paths.members(slug),
      a: paths.audit(slug),
    };
    const path = target[letter];
    if (path) navigate(path);
    return path !== undefined;
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const followsLeader = Date.now() - leader.current < SEQUENCE_MS;
    leader.current = 0;
    if (followsLeader && go(event.key)) event.preventDefault();
    else if (event.key === 'g') leader.current = Date.now();
    else if (event.key === '/') {
      event.preventDefault();
      const field = document.getElementById('page-search') ?? document.getElementById('bar-search');
      field?.focus();
    } else if (event.key === '?') onHelp();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
