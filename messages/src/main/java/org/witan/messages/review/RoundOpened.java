package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A sealed round began; rounds count from 1.
 *
 * @param revision the revision that all judge
 * @param reason   why there is another round; null for the first, and where nobody said
 */
@StoredType(name = "round-opened")
public record RoundOpened(
        ReviewId review,
        ProposalId proposal,
        int round,
        int revision,
        Instant deadline,
        @Nullable String reason) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
