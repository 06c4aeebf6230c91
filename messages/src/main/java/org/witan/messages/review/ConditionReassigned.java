package org.witan.messages.review;

import java.time.LocalDate;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** An obligation has this owner and this date. */
@StoredType(name = "condition-reassigned")
public record ConditionReassigned(
        ReviewId review, ProposalId proposal, ConditionId condition, MemberId owner, LocalDate due, String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
