package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;

/** Takes the own dissent back. */
public record WithdrawDissent(@TargetAggregateIdentifier ReviewId review, SeatKey seat) implements ReviewCommand {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
