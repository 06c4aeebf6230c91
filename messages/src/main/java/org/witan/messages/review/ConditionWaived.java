package org.witan.messages.review;

import org.witan.messages.ConditionId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The chair goes without an obligation. */
@StoredType(name = "condition-waived")
public record ConditionWaived(ReviewId review, ProposalId proposal, ConditionId condition, String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
