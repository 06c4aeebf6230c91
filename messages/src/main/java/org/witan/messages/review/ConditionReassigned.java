package org.witan.messages.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * An obligation has this owner and this date.
 *
 * @param formerOwner who owed it before; null for nobody, and where that was not recorded
 * @param formerDue   when it was due before; null for never, and where that was not recorded
 */
@StoredType(name = "condition-reassigned")
public record ConditionReassigned(
        ReviewId review,
        ProposalId proposal,
        ConditionId condition,
        MemberId owner,
        LocalDate due,
        String reason,
        @Nullable MemberId formerOwner,
        @Nullable LocalDate formerDue)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
