package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The chair goes without an obligation.
 *
 * @param text  what was owed; null where that was not recorded
 * @param owner who owed it; null for nobody, and where that was not recorded
 */
@StoredType(name = "condition-waived")
public record ConditionWaived(
        ReviewId review,
        ProposalId proposal,
        ConditionId condition,
        String reason,
        @Nullable String text,
        @Nullable MemberId owner)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
