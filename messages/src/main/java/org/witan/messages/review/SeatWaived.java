package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The chair goes on without a seat.
 *
 * @param member who was asked to it or sat there last; null where that was not recorded
 * @param status how the seat stood; null where that was not recorded
 */
@StoredType(name = "seat-waived")
public record SeatWaived(
        ReviewId review,
        ProposalId proposal,
        SeatKey seat,
        String reason,
        @Nullable MemberId member,
        @Nullable SeatStatus status)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
