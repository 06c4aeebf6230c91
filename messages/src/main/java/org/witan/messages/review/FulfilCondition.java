package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ConditionId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Reports a condition as done; its owner or the chair does. */
public record FulfilCondition(@TargetAggregateIdentifier ReviewId review, ConditionId condition, String evidence)
        implements ReviewCommand {

    public FulfilCondition {
        evidence = Values.text("evidence", evidence, Values.COMMENT_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
