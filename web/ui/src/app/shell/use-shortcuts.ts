import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { isTyping } from '@/lib/keyboard';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { NEW_PROPOSAL } from './new-proposal-button';

const SEQUENCE_MS = 1_200;

function search(): void {
  (document.getElementById('page-search') ?? document.getElementById('bar-search'))?.focus();
}

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
      r: paths.reviews(slug),
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
    if ((event.ctrlKey || event.metaKey) && event.key === 'k' && !event.defaultPrevented) {
      event.preventDefault();
      search();
      return;
    }
    if (isTyping(event)) return;
    const followsLeader = Date.now() - leader.current < SEQUENCE_MS;
    leader.current = 0;
    if (followsLeader && go(event.key)) event.preventDefault();
    else if (event.key === 'g') leader.current = Date.now();
    else if (event.key === '/') {
      event.preventDefault();
      search();
    } else if (event.key === 'n') {
      event.preventDefault();
      document.getElementById(NEW_PROPOSAL)?.click();
    } else if (event.key === '?') onHelp();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
