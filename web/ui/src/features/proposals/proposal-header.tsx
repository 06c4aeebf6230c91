import type { ReactNode } from 'react';
import { Crumbs } from '@/components/page-header';
import { Person } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import { StateBadge } from '@/components/state-badge';
import { TabLinks } from '@/components/tab-links';
import { useTitle } from '@/components/use-title';
import type { Proposal } from '@/lib/api/types';
import type { PresentMember } from '@/lib/feed/messages';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { Presence } from '@/components/presence';
import { ProposalActions } from './proposal-actions';
import './proposals.css';

interface ProposalHeaderProps {
  proposal: Proposal;
  tab: string | undefined;
  present: PresentMember[];
  /** What the person who looks may do beside the moves of every proposal. */
  actions?: ReactNode;
}

export function ProposalHeader({ proposal, tab, present, actions }: ProposalHeaderProps) {
  const { slug } = useTenant();
  const { key, log } = proposal;
  useTitle(`${key} ${proposal.title}`);
  return (
    <header className="proposal-head">
      <div className="proposal-top">
        <div>
          <Crumbs
            crumbs={[
              { href: paths.logs(slug), label: 'Logs' },
              { href: paths.log(slug, log), label: log },
            ]}
          />
          <h1>
            <span className="key-before">{key}</span> {proposal.title}
          </h1>
        </div>
        <div className="row proposal-right">
          <Presence present={present} />
          <ProposalActions proposal={proposal} more={actions} />
        </div>
      </div>
      <div className="proposal-meta">
        <StateBadge state={proposal.state} />
        <Person person={proposal.author} />
        <span>
          Revision {proposal.revision}
          {proposal.submittedRevision !== undefined &&
            proposal.submittedRevision !== proposal.revision &&
            ` (submitted: ${proposal.submittedRevision})`}
        </span>
        <span>
          Updated <RelativeTime at={proposal.updatedAt} />
        </span>
        {tab === undefined && (
          <a href="#discussion">
            {proposal.openThreads} open {proposal.openThreads === 1 ? 'thread' : 'threads'}
          </a>
        )}
        {proposal.origin && <span title={proposal.origin.path}>Imported from {proposal.origin.source}</span>}
      </div>
      <TabLinks
        label="Views of the proposal"
        tabs={[
          { href: paths.proposal(slug, key), label: 'Document', current: tab === undefined },
          {
            href: paths.proposalTab(slug, key, 'revisions'),
            label: 'Revisions',
            count: proposal.revision,
            current: tab === 'revisions',
          },
          { href: paths.proposalTab(slug, key, 'audit'), label: 'Audit', current: tab === 'audit' },
        ]}
      />
    </header>
  );
}
