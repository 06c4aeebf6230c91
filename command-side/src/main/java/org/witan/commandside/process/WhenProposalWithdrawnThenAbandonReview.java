package org.witan.commandside.process;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.witan.messages.proposal.ProposalWithdrawn;

/** A panel has nothing to consider once the proposal is withdrawn. */
@ProcessingGroup(ErrandConfiguration.GROUP)
final class WhenProposalWithdrawnThenAbandonReview {

    private final ErrandTable errands;

    WhenProposalWithdrawnThenAbandonReview(ErrandTable errands) {
        this.errands = errands;
    }

    @EventHandler
    void on(ProposalWithdrawn event, @Timestamp Instant at) {
        errands.reviewOf(event.proposal())
                .ifPresent(review -> errands.add(Errand.now(review, Errand.Kind.ABANDON, 0, at)));
    }
}
