package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.FindingId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;

/** Gives up contesting. */
public record WithdrawContest(@TargetAggregateIdentifier ReviewId review, FindingId finding) implements ReviewCommand {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
