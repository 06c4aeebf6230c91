import { Loaded } from '@/components/loaded';
import { useProposal } from '@/lib/queries/use-reads';
import { EditProposal } from './edit-proposal';

export default function EditPage({ proposalKey }: { proposalKey: string }) {
  const read = useProposal(proposalKey);
  return <Loaded read={read}>{(proposal) => <EditProposal proposal={proposal} />}</Loaded>;
}
