package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Puts a submitted revision before the panel; the application does so by itself. During a sealed round all judge the
 * same text, so that a revision that was submitted meanwhile is taken at the reveal.
 */
public record TakeRevision(@TargetAggregateIdentifier ReviewId review, int revision) implements ReviewCommand {

    public TakeRevision {
        Values.atLeast("revision", revision, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
