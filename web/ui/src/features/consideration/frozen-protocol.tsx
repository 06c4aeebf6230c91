import { ProtocolFacts } from '@/components/protocol-facts';
import type { ProtocolInForce } from '@/lib/api/review-types';

/** The rules that a review will be held by, and where they come from. */
export function FrozenProtocol({ log, inForce }: { log: string; inForce: ProtocolInForce }) {
  return (
    <section aria-labelledby="convene-protocol">
      <h3 id="convene-protocol">Protocol: {inForce.protocol.name}</h3>
      <p className="muted small">
        {inForce.scope === 'log'
          ? `That of the log ${log}.`
          : inForce.scope === 'tenant'
            ? 'That of the tenant.'
            : 'The built-in one.'}{' '}
        It is frozen for this review.
      </p>
      <ProtocolFacts protocol={inForce.protocol} />
    </section>
  );
}
