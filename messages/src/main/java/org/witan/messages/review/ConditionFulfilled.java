package org.witan.messages.review;

import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** An obligation is done. */
@StoredType(name = "condition-fulfilled")
public record ConditionFulfilled(
        ReviewId review, ProposalId proposal, ConditionId condition, MemberId by, String evidence)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
