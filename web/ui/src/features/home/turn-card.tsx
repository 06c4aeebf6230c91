import { Link } from 'wouter';
import { Deadline } from '@/components/deadline';
import { RelativeTime } from '@/components/relative-time';
import type { Attention } from '@/lib/api/review-types';
import { paths } from '@/lib/paths';
import { useAttention } from '@/lib/queries/use-review-reads';
import { ATTENTION, named } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';

/** Where somebody does what an entry asks for. */
function placeOf(slug: string, entry: Attention): string {
  return entry.review ? paths.review(slug, entry.review) : paths.proposal(slug, entry.proposal);
}

interface Turn {
  entry: Attention;
  times: number;
}

/** One line for what is asked several times in the same place, as for each of many findings; the oldest speaks for all. */
export function turnsOf(entries: readonly Attention[]): Turn[] {
  const turns = new Map<string, Turn>();
  for (const entry of entries) {
    const key = [entry.reason, entry.proposal, entry.review, entry.seat].join();
    const turn = turns.get(key);
    if (turn) turn.times++;
    else turns.set(key, { entry, times: 1 });
  }
  return [...turns.values()];
}

/** Everything that waits for the person who looks, and since when; not there when nothing does. */
export default function TurnCard() {
  const { slug } = useTenant();
  const entries = useAttention().data?.items ?? [];
  if (entries.length === 0) return null;
  return (
    <section className="card your-turn" aria-labelledby="home-turn">
      <div className="card-head">
        <h2 id="home-turn">
          Your turn <span className="count">{entries.length}</span>
        </h2>
      </div>
      <ul className="list">
        {turnsOf(entries).map(({ entry, times }) => (
          <li key={[entry.reason, entry.proposal, entry.review, entry.seat].join()} className="list-row">
            <div>
              <Link href={placeOf(slug, entry)} className="title" data-row>
                {ATTENTION[entry.reason] ?? named(entry.reason)}
              </Link>
              {times > 1 && <span className="count"> {times}</span>}
              <div className="meta">
                <span className="key">{entry.proposal}</span>
                <span className="truncate">{entry.title}</span>
                {entry.seat && <span>{named(entry.seat)}</span>}
              </div>
            </div>
            <span className="side">
              {entry.due ? <Deadline at={entry.due} brief /> : <RelativeTime at={entry.since} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
