package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;

/** Asks a member to a further seat. */
public record AddSeat(@TargetAggregateIdentifier ReviewId review, Perspective perspective, MemberId member)
        implements ReviewCommand {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
