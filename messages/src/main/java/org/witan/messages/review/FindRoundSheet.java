package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for the asker's own sheet, also before anything is on it: {@code Optional<RoundSheetView>}. None for anybody who
 * does not or did not hold the seat, the chair and owners included.
 */
public record FindRoundSheet(ReviewId review, SeatKey seat, int round, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
