package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Passes over a gate rule that is not satisfied; that is marked for ever. */
public record OverrideGateRule(@TargetAggregateIdentifier ReviewId review, String rule, String reason)
        implements ReviewCommand {

    public OverrideGateRule {
        rule = Values.line("rule", rule, 100);
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
