import { IntakeCard } from '@/features/consideration/intake-card';
import { PanelCard } from '@/features/consideration/panel-card';
import { DiscussedDocument } from '@/features/discussion/discussed-document';
import { DecisionCard } from '@/features/proposals/decision-card';
import { RelationsCard } from '@/features/proposals/relations-card';
import { SupersededNotice } from '@/features/proposals/superseded-notice';
import { TagsCard } from '@/features/proposals/tags-card';
import { UnseenNotice } from '@/features/proposals/unseen-notice';
import type { Proposal } from '@/lib/api/types';

export function DocumentTab({ proposal }: { proposal: Proposal }) {
  return (
    <DiscussedDocument
      proposal={proposal}
      above={
        <>
          <SupersededNotice proposal={proposal} />
          <UnseenNotice proposal={proposal} />
        </>
      }
      cards={
        <>
          {proposal.decision && <DecisionCard decision={proposal.decision} />}
          <PanelCard proposal={proposal} />
          <IntakeCard proposal={proposal} />
          <TagsCard proposal={proposal} />
          <RelationsCard proposal={proposal} />
        </>
      }
    />
  );
}
