import { lazy, Suspense } from 'react';
import { NotFoundPage } from '@/components/error-page';
import { Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/page-header';
import { TabLinks } from '@/components/tab-links';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useTenant } from '@/lib/tenant-context';
import './standards.css';

const GateRulesTab = lazy(() => import('./gate-rules-tab'));
const ChecklistsTab = lazy(() => import('./checklists-tab'));
const ProtocolTab = lazy(() => import('./protocol-tab'));

/** The rules that reviews of the tenant go by. Everybody reads them; owners publish new versions. */
export default function StandardsPage({ tab }: { tab?: string | undefined }) {
  const { slug, roles } = useTenant();
  const mayPublish = policy.mayPublishStandards(roles);
  return (
    <div className="page">
      <PageHeader
        title="Review rules"
        lead="A review freezes the rules that are in force when it is convened; what is published later does not touch it."
      />
      <TabLinks
        label="Kinds of rules"
        tabs={[
          { href: paths.standards(slug), label: 'Gate rules', current: tab === undefined },
          { href: paths.standard(slug, 'checklists'), label: 'Checklists', current: tab === 'checklists' },
          { href: paths.standard(slug, 'protocol'), label: 'Protocol', current: tab === 'protocol' },
        ]}
      />
      <Suspense fallback={<Skeleton lines={5} />}>
        {tab === undefined && <GateRulesTab mayPublish={mayPublish} />}
        {tab === 'checklists' && <ChecklistsTab mayPublish={mayPublish} />}
        {tab === 'protocol' && <ProtocolTab mayPublish={mayPublish} />}
        {tab !== undefined && tab !== 'checklists' && tab !== 'protocol' && <NotFoundPage />}
      </Suspense>
    </div>
  );
}
