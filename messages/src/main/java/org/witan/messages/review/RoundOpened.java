package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A sealed round began; rounds count from 1.
 *
 * @param revision the revision that all judge
 */
@StoredType(name = "round-opened")
public record RoundOpened(ReviewId review, ProposalId proposal, int round, int revision, Instant deadline)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
