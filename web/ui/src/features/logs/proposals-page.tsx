import { PageHeader } from '@/components/page-header';
import { ProposalList } from './proposal-list';

/** The proposals of every log of the tenant. */
export default function ProposalsPage() {
  return (
    <div className="page">
      <PageHeader title="Proposals" lead="Of every log, filtered as you like." />
      <ProposalList />
    </div>
  );
}
