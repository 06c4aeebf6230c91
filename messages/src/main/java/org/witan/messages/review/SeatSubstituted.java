package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * Another member is asked to a seat.
 *
 * @param former who was asked or sat there before
 */
@StoredType(name = "seat-substituted")
public record SeatSubstituted(
        ReviewId review,
        ProposalId proposal,
        SeatKey seat,
        MemberId former,
        MemberId member,
        String reason,
        Instant acceptBy)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
