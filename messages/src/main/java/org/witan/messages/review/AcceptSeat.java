package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;

/** Takes the seat that the actor was asked to. */
public record AcceptSeat(@TargetAggregateIdentifier ReviewId review, SeatKey seat) implements ReviewCommand {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
