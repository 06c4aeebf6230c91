package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Takes another position in the open, after a reveal; an outdated position may be confirmed that way. */
public record MovePosition(@TargetAggregateIdentifier ReviewId review, SeatKey seat, Position position, String reason)
        implements ReviewCommand {

    public MovePosition {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
