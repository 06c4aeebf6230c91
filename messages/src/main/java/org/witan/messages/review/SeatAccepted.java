package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A member took a seat. */
@StoredType(name = "seat-accepted")
public record SeatAccepted(ReviewId review, ProposalId proposal, SeatKey seat, MemberId member) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
