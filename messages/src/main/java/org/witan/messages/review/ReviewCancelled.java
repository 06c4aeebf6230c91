package org.witan.messages.review;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The review was called off; sealed entries stay sealed for ever. */
@StoredType(name = "review-cancelled")
public record ReviewCancelled(ReviewId review, ProposalId proposal, String reason) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
