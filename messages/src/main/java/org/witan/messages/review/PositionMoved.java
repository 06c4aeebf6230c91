package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A seat took another position in the open.
 *
 * @param round the round whose discussion it is
 * @param from  the stance before; null where the seat had none
 */
@StoredType(name = "position-moved")
public record PositionMoved(
        ReviewId review,
        ProposalId proposal,
        SeatKey seat,
        MemberId member,
        int round,
        @Nullable Stance from,
        Position position,
        String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
