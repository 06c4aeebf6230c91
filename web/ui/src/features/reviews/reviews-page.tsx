import { UsersRound } from 'lucide-react';
import { LinkButton } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useListKeys } from '@/components/use-list-keys';
import type { ReviewPhase } from '@/lib/api/review-types';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useReviews } from '@/lib/queries/use-review-reads';
import { PHASES } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { useFilters } from '@/lib/use-search-params';
import { PanelLoadCards } from './panel-load-cards';
import { ReviewRow } from './review-row';
import '@/components/rows.css';
import './reviews.css';

/** All reviews of the tenant, and for chairs how busy the experts are. */
export default function ReviewsPage() {
  const { slug, roles, me } = useTenant();
  const [params, change] = useFilters();
  const ref = useListKeys<HTMLUListElement>();
  const phase = params.get('phase') ?? undefined;
  const member = params.get('member') ?? undefined;
  const read = useReviews({ phase, member }, 50);
  return (
    <div className="page">
      <PageHeader
        title="Reviews"
        lead="Panels that consider a proposal, the one that changed last first."
        actions={<LinkButton href={paths.standards(slug)}>Review rules</LinkButton>}
      />
      <div className="toolbar">
        <select
          className="input"
          aria-label="Phase"
          value={phase ?? ''}
          onChange={(event) => change({ phase: event.target.value })}
        >
          <option value="">Any phase</option>
          {(Object.keys(PHASES) as ReviewPhase[]).map((value) => (
            <option key={value} value={value}>
              {PHASES[value][0]}
            </option>
          ))}
        </select>
        <label className="check">
          <input
            type="checkbox"
            checked={member === me.memberId}
            onChange={(event) => change({ member: event.target.checked ? me.memberId : undefined })}
          />
          Only those that I chair or sit on
        </label>
      </div>
      <div className="stack">
        <Loaded read={read} lines={6}>
          {(data) => {
            const reviews = data.pages.flatMap((page) => page.items);
            if (reviews.length === 0) {
              return (
                <EmptyState
                  icon={UsersRound}
                  title={phase || member ? 'Nothing matches these filters' : 'No reviews yet'}
                >
                  <p>A chair convenes a panel on a proposal that was submitted.</p>
                </EmptyState>
              );
            }
            return (
              <div className="card rows-box">
                <ul className="list rows review-rows" ref={ref} aria-busy={read.isPlaceholderData}>
                  {reviews.map((review) => (
                    <ReviewRow key={review.review} review={review} />
                  ))}
                </ul>
              </div>
            );
          }}
        </Loaded>
        <LoadMore pages={read} />
        {policy.maySeePanelLoad(roles) && <PanelLoadCards />}
      </div>
    </div>
  );
}
