package org.witan.messages.review;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The chair goes on without a seat. */
@StoredType(name = "seat-waived")
public record SeatWaived(ReviewId review, ProposalId proposal, SeatKey seat, String reason) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
