import { NotFoundPage } from '@/components/error-page';
import { Loaded } from '@/components/loaded';
import { HistoryTab } from '@/features/audit/history-tab';
import { PanelButton } from '@/features/consideration/panel-button';
import { ProposalHeader } from '@/features/proposals/proposal-header';
import { useNewsOfProposal } from '@/features/proposals/use-news-of-proposal';
import { useOnPresence } from '@/lib/feed/use-on-presence';
import { useProposal } from '@/lib/queries/use-reads';
import { lazy } from 'react';
import { DocumentTab } from './document-tab';

const RevisionsTab = lazy(() => import('@/features/revisions/revisions-tab'));

/** One proposal: its document with the discussion beside it, its revisions, its history. */
export default function ProposalPage({
  proposalKey,
  tab,
}: {
  proposalKey: string;
  tab?: string | undefined;
}) {
  const read = useProposal(proposalKey);
  const present = useOnPresence(proposalKey, 'viewing');
  useNewsOfProposal(proposalKey);
  return (
    <Loaded read={read} lines={8}>
      {(proposal) => (
        <div className="page wide proposal-page">
          <ProposalHeader
            proposal={proposal}
            tab={tab}
            present={present}
            actions={<PanelButton proposal={proposal} />}
          />
          {tab === undefined && <DocumentTab proposal={proposal} />}
          {tab === 'revisions' && <RevisionsTab proposal={proposal} />}
          {tab === 'audit' && <HistoryTab proposalKey={proposal.key} />}
          {tab !== undefined && tab !== 'revisions' && tab !== 'audit' && <NotFoundPage />}
        </div>
      )}
    </Loaded>
  );
}
