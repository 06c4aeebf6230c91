import { useEffect, useState } from 'react';
import { absoluteTime, relativeTime } from '@/lib/time';

/** A time as people say it, with the exact one on hover; it ages while the page is open. */
export function RelativeTime({ at, short }: { at: string; short?: boolean }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={absoluteTime(at)}>
      {relativeTime(at, Math.max(now, new Date(at).getTime()), short)}
    </time>
  );
}
