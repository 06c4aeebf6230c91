package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The time of a sealed round is up, and the protocol leaves it to the chair to end it. */
@StoredType(name = "deadline-passed")
public record DeadlinePassed(ReviewId review, ProposalId proposal, int round, Instant deadline) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
