package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A seat is against the recommendation; a signature of that seat is void. */
@StoredType(name = "dissent-recorded")
public record DissentRecorded(
        ReviewId review, ProposalId proposal, int version, SeatKey seat, MemberId member, String statement)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
