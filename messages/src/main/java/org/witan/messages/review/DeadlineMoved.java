package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A deadline is another.
 *
 * @param round the sealed round, or the one whose discussion it is
 * @param from  what it was; null where the discussion had none
 */
@StoredType(name = "deadline-moved")
public record DeadlineMoved(
        ReviewId review,
        ProposalId proposal,
        int round,
        @Nullable Instant from,
        Instant to,
        String reason) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
