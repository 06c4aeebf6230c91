package org.witan.messages.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Gives a condition an owner and a date. */
public record ReassignCondition(
        @TargetAggregateIdentifier ReviewId review, ConditionId condition, MemberId owner, LocalDate due, String reason)
        implements ReviewCommand {

    public ReassignCondition {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
