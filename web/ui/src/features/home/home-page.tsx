import { Link } from 'wouter';
import { PageHeader } from '@/components/page-header';
import { useListKeys } from '@/components/use-list-keys';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { LiveCard } from './live-card';
import { LogsCard } from './logs-card';
import { ProposalsCard } from './proposals-card';
import { UnsavedCard } from './unsaved-card';
import './home.css';

/** What is going on in the tenant, and what waits for the person who looks. */
export function HomePage() {
  const { slug, name, me } = useTenant();
  const ref = useListKeys<HTMLDivElement>();
  return (
    <div className="page" ref={ref}>
      <PageHeader title={name} lead={`Good to see you, ${me.name.split(' ')[0]}.`} />
      <div className="home">
        <div className="stack">
          <UnsavedCard />
          <ProposalsCard
            title="Waiting for a decision"
            filter={{ state: 'proposed' }}
            empty="Nothing waits for a decision."
            more={<Link href={paths.proposals(slug, '?state=proposed')}>All</Link>}
          />
          <ProposalsCard
            title="Recent activity"
            filter={{ sort: 'updated' }}
            empty="No proposal yet. Open a log and write the first one."
            more={<Link href={paths.proposals(slug)}>All</Link>}
          />
        </div>
        <div className="stack">
          <ProposalsCard
            title="My drafts"
            filter={{ state: 'draft', author: me.memberId }}
            empty="You have no drafts."
            brief
          />
          <LogsCard />
          <LiveCard />
        </div>
      </div>
    </div>
  );
}
