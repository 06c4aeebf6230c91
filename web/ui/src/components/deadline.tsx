import { absoluteTime, relativeTime } from '@/lib/time';
import { useNow } from '@/lib/use-now';
import './deadline.css';

const SOON_MS = 24 * 3_600_000;

/** A time until which something is to be done: how far away it is, and when exactly. */
export function Deadline({ at, brief }: { at: string; brief?: boolean }) {
  const now = useNow();
  const left = new Date(at).getTime() - now;
  const urgency = left <= 0 ? 'over' : left < SOON_MS ? 'soon' : undefined;
  return (
    <time className="deadline" dateTime={at} data-urgency={urgency} title={absoluteTime(at)}>
      <strong>
        {left <= 0 ? `over since ${relativeTime(at, now).replace(/ ago$/, '')}` : relativeTime(at, now)}
      </strong>
      {!brief && <span className="muted"> {absoluteTime(at)}</span>}
    </time>
  );
}
