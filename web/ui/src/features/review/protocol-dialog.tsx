import { Dialog } from '@/components/dialog';
import type { ReviewProtocol } from '@/lib/api/review-types';
import { ProtocolFacts } from '@/components/protocol-facts';

/** The rules that this review goes by. */
export default function ProtocolDialog({
  protocol,
  onClose,
}: {
  protocol: ReviewProtocol;
  onClose: () => void;
}) {
  return (
    <Dialog
      title={`Protocol: ${protocol.name}`}
      description="Frozen when the panel was convened; later changes do not touch this review."
      onClose={onClose}
    >
      <ProtocolFacts protocol={protocol} />
    </Dialog>
  );
}
