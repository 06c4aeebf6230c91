import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { PageHeader } from '@/components/page-header';
import { useListKeys } from '@/components/use-list-keys';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useTenant } from '@/lib/tenant-context';
import { LiveCard } from './live-card';
import { LogsCard } from './logs-card';
import { ProposalsCard } from './proposals-card';
import { UnsavedCard } from './unsaved-card';
import './home.css';

// Most people never see the first; the second is not there on most days.
const FirstSteps = lazy(() => import('./first-steps'));
const TurnCard = lazy(() => import('./turn-card'));

/** What is going on in the tenant, and what waits for the person who looks. What is empty takes no room. */
export function HomePage() {
  const { slug, name, me, roles } = useTenant();
  const ref = useListKeys<HTMLDivElement>();
  return (
    <div className="page" ref={ref}>
      <PageHeader title={name} />
      <div className="home">
        <div className="stack">
          <Suspense fallback={null}>
            <TurnCard />
          </Suspense>
          <UnsavedCard />
          <ProposalsCard
            title="Waiting for a decision"
            filter={{ state: 'proposed' }}
            empty={policy.mayRecord(roles) && <p className="card-body muted small">Nothing waits for you.</p>}
            more={<Link href={paths.proposals(slug, '?state=proposed')}>All</Link>}
          />
          <ProposalsCard
            title="Recent activity"
            filter={{ sort: 'updated' }}
            empty={
              <Suspense fallback={null}>
                <FirstSteps />
              </Suspense>
            }
            more={<Link href={paths.proposals(slug)}>All</Link>}
          />
        </div>
        <div className="stack">
          {policy.mayDraft(roles) && (
            <ProposalsCard title="My drafts" filter={{ state: 'draft', author: me.memberId }} brief />
          )}
          <LogsCard />
          <LiveCard />
        </div>
      </div>
    </div>
  );
}
