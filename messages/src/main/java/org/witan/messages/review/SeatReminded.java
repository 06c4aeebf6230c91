package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A member was reminded. Until the reveal only the member and the chair may learn of it, because it tells who has not
 * filed.
 */
@StoredType(name = "seat-reminded")
public record SeatReminded(
        ReviewId review,
        ProposalId proposal,
        SeatKey seat,
        int round,
        MemberId member,
        ReminderKind kind,
        Instant deadline,
        int hoursBefore)
        implements RoundSheetEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
