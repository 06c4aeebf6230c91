import { Link } from 'wouter';
import { Deadline } from '@/components/deadline';
import { Avatar } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import { StateBadge } from '@/components/state-badge';
import { WordBadge } from '@/components/word-badge';
import type { ReviewSummary } from '@/lib/api/review-types';
import { paths } from '@/lib/paths';
import { counted, PHASES } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';

/** One review in a list. */
export function ReviewRow({ review }: { review: ReviewSummary }) {
  const { slug } = useTenant();
  const open = review.phase !== 'decided' && review.phase !== 'cancelled';
  return (
    <li className="list-row row-line">
      <span className="key">{review.proposal}</span>
      <div className="row-what">
        <Link href={paths.review(slug, review.review)} className="title" data-row>
          {review.title}
        </Link>
      </div>
      <span className="row-who" title={`Chaired by ${review.chair.name}`}>
        <Avatar person={review.chair} small />
        <span className="row-name">{review.chair.name}</span>
      </span>
      <span className="row-when">
        {counted(review.seatCount, 'seat')}
        {review.vacantCount > 0 && `, ${review.vacantCount} vacant`}
      </span>
      <span className="row-when">
        {open && review.deadline ? (
          <Deadline at={review.deadline} brief />
        ) : (
          <RelativeTime at={review.updatedAt} short />
        )}
      </span>
      {review.outcome ? <StateBadge state={review.outcome} /> : <WordBadge word={PHASES[review.phase]} />}
    </li>
  );
}
