package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A member refused a seat, which is vacant now. */
@StoredType(name = "seat-declined")
public record SeatDeclined(ReviewId review, ProposalId proposal, SeatKey seat, MemberId member, String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
