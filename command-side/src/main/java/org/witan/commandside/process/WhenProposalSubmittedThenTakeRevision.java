package org.witan.commandside.process;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.witan.messages.proposal.ProposalSubmitted;

/** A revision that is submitted while a panel considers the proposal goes before that panel. */
@ProcessingGroup(ErrandConfiguration.GROUP)
final class WhenProposalSubmittedThenTakeRevision {

    private final ErrandTable errands;

    WhenProposalSubmittedThenTakeRevision(ErrandTable errands) {
        this.errands = errands;
    }

    @EventHandler
    void on(ProposalSubmitted event, @Timestamp Instant at) {
        errands.reviewOf(event.proposal())
                .ifPresent(review -> errands.add(Errand.now(review, Errand.Kind.TAKE_REVISION, event.revision(), at)));
    }
}
