package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** Another member chairs. */
@StoredType(name = "chair-handed-over")
public record ChairHandedOver(ReviewId review, ProposalId proposal, MemberId from, MemberId to, String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
