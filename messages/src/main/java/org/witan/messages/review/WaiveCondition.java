package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ConditionId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Goes without a condition. */
public record WaiveCondition(@TargetAggregateIdentifier ReviewId review, ConditionId condition, String reason)
        implements ReviewCommand {

    public WaiveCondition {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
