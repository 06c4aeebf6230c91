package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A member left a seat over a conflict of interest; it is vacant now. */
@StoredType(name = "seat-recused")
public record SeatRecused(ReviewId review, ProposalId proposal, SeatKey seat, MemberId member, String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
