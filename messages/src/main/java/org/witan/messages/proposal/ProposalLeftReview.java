package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The panel was called off; the proposal waits for a review or a decision again. */
@StoredType(name = "proposal-left-review")
public record ProposalLeftReview(ProposalId proposal, ReviewId review) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
