package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Reminds a member; the application does so by itself. Does nothing when there is nothing to remind of (any more), or
 * when this was done before.
 *
 * @param deadline    the deadline that comes near
 * @param hoursBefore how long before it
 */
public record RemindSeat(
        ReviewId review, SeatKey seat, int round, MemberId member, ReminderKind kind, Instant deadline, int hoursBefore)
        implements RoundSheetCommand {

    public RemindSeat {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
