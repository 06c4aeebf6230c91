package org.witan.messages.review;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;

/**
 * Ends a round whose time is up, or says that it is, by protocol; the application does so by itself. Does nothing when
 * the round is over, when its deadline was moved, or when this was done before.
 */
public record CloseRoundAtDeadline(
        @TargetAggregateIdentifier ReviewId review, int round, Instant deadline) implements ReviewCommand {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
