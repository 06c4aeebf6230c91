package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A seat stands by the recommendation. */
@StoredType(name = "recommendation-signed")
public record RecommendationSigned(ReviewId review, ProposalId proposal, int version, SeatKey seat, MemberId member)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
