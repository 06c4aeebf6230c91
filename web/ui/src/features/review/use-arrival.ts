import { useEffect } from 'react';

/** Leads to what the address names within a view of the room, such as a finding, and marks it. */
export function useArrival(view: string): void {
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return undefined;
    target.dataset['arrived'] = '';
    target.scrollIntoView({ block: 'nearest' });
    return () => {
      delete target.dataset['arrived'];
    };
  }, [view]);
}
