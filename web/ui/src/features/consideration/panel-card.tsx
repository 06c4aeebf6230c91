import { UsersRound } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/button';
import { Deadline } from '@/components/deadline';
import { ProblemNotice, Skeleton } from '@/components/feedback';
import { WordBadge } from '@/components/word-badge';
import type { Proposal } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useIntake, useReviews } from '@/lib/queries/use-review-reads';
import { counted, PHASES } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';

const ConveneDialog = lazy(() => import('./convene-dialog'));

/** The panels that considered a proposal, and the way to convene one. */
export function PanelCard({ proposal }: { proposal: Proposal }) {
  const { slug, roles, me } = useTenant();
  const [convening, setConvening] = useState(false);
  const read = useReviews({ proposal: proposal.key }, 10);
  const reviews = read.data?.pages.flatMap((page) => page.items);
  const intake = useIntake(proposal.key);
  // What has to go before a panel offers it at the head of the page.
  const offeredHere = intake.isFetched && intake.data?.tier !== 'panel';
  const mayConvene = policy.mayConvene(roles, proposal, me.memberId);
  // Most proposals had no panel: a card stands there before that is known only where there will be one.
  const expected = mayConvene || proposal.state === 'in-review' || read.error !== null;
  // Between convening and reading the new review there is neither, and the dialog must not go away meanwhile.
  if (!reviews?.length && !expected && !convening) return null;
  return (
    <section className="card" aria-labelledby="panel-title">
      <div className="card-head">
        <h2 id="panel-title">Panel</h2>
        {mayConvene && offeredHere && (
          <Button size="small" onClick={() => setConvening(true)}>
            <UsersRound size={14} aria-hidden /> Convene
          </Button>
        )}
      </div>
      {!reviews && !read.error && (
        <div className="card-body">
          <Skeleton lines={1} />
        </div>
      )}
      {read.error && <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />}
      {reviews?.length === 0 && <p className="card-body muted small">No panel has considered it.</p>}
      {reviews && reviews.length > 0 && (
        <ul className="list">
          {reviews.map((review) => (
            <li key={review.review} className="list-row">
              <div>
                <Link href={paths.review(slug, review.review)} className="title">
                  Review of {calendarDay(review.convenedAt)}
                </Link>
                <div className="meta">
                  <WordBadge word={PHASES[review.phase]} />
                  <span>{counted(review.seatCount, 'seat')}</span>
                  {review.deadline && (
                    <span>
                      until <Deadline at={review.deadline} brief />
                    </span>
                  )}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {convening && (
        <Suspense fallback={null}>
          <ConveneDialog proposal={proposal} onClose={() => setConvening(false)} />
        </Suspense>
      )}
    </section>
  );
}
