package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Declares the actor's sheet ready; what it says may still change until the reveal. */
public record FileSheet(ReviewId review, SeatKey seat, int round) implements RoundSheetCommand {

    public FileSheet {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
