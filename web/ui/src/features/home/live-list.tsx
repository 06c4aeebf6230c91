import { Link } from 'wouter';
import { AgentBadge } from '@/components/agent-badge';
import { Avatar } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import { eventSentence } from '@/lib/event-sentence';
import type { FeedEvent } from '@/lib/feed/messages';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

/** What happened, each as a sentence. */
export default function LiveList({ events }: { events: readonly FeedEvent[] }) {
  const { slug } = useTenant();
  return (
    <section className="card" aria-labelledby="home-live">
      <div className="card-head">
        <h2 id="home-live">Happening now</h2>
      </div>
      <ul className="live-list" role="list">
        {events.map((event) => (
          <li key={event.position}>
            <Avatar person={event.actor} />
            <span>
              <strong>{event.actor.name}</strong> <AgentBadge of={event.actor} /> {eventSentence(event.event)}{' '}
              {event.proposal && <Link href={paths.proposal(slug, event.proposal)}>{event.proposal}</Link>}{' '}
              <span className="muted small">
                <RelativeTime at={event.at} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
