import { Loaded } from '@/components/loaded';
import { Dialog } from '@/components/dialog';
import type { Proposal } from '@/lib/api/types';
import { useProtocol } from '@/lib/queries/use-review-reads';
import { ConveneForm } from './convene-form';

/** Puts a proposal before a panel. */
export default function ConveneDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const read = useProtocol(proposal.log);
  return (
    <Dialog title={`Convene a panel on ${proposal.key}`} description={proposal.title} wide onClose={onClose}>
      <Loaded read={read}>
        {(inForce) => <ConveneForm proposal={proposal} inForce={inForce} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}
