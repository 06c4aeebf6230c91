import { Link } from 'wouter';
import { Deadline } from '@/components/deadline';
import { ProblemNotice, Skeleton } from '@/components/feedback';
import { LoadMore } from '@/components/load-more';
import { RelativeTime } from '@/components/relative-time';
import type { Attention } from '@/lib/api/review-types';
import { useAttention } from '@/lib/queries/use-review-reads';
import { ATTENTION, named } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { placeOf } from './turn-place';

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
  const read = useAttention();
  const entries = read.data?.pages.flatMap((page) => page.items);
  if (entries?.length === 0 && !read.error) return null;
  return (
    <section className="card your-turn" aria-labelledby="home-turn">
      <div className="card-head">
        <h2 id="home-turn">
          Your turn{' '}
          {entries && (
            <span className="count">
              {entries.length}
              {read.hasNextPage && ' and more'}
            </span>
          )}
        </h2>
      </div>
      {entries && <TurnList entries={entries} />}
      {entries && <LoadMore pages={read} />}
      {!entries && !read.error && (
        <div className="card-body">
          <Skeleton lines={2} />
        </div>
      )}
      {read.error && <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />}
    </section>
  );
}

function TurnList({ entries }: { entries: readonly Attention[] }) {
  const { slug } = useTenant();
  return (
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
              {entry.remindedAt && (
                <span>
                  reminded <RelativeTime at={entry.remindedAt} />
                </span>
              )}
            </div>
          </div>
          <span className="side">
            {entry.due ? <Deadline at={entry.due} brief /> : <RelativeTime at={entry.since} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
