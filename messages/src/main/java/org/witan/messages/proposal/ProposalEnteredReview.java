package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A panel considers the proposal.
 *
 * @param revision the revision before the panel, submitted by that
 */
@StoredType(name = "proposal-entered-review")
public record ProposalEnteredReview(ProposalId proposal, ReviewId review, int revision) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
