package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Goes on without a seat. */
public record WaiveSeat(@TargetAggregateIdentifier ReviewId review, SeatKey seat, String reason)
        implements ReviewCommand {

    public WaiveSeat {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
