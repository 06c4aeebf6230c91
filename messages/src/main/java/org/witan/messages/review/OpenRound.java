package org.witan.messages.review;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;

/**
 * Begins another sealed round.
 *
 * @param deadline when it ends; null for what the protocol says
 */
public record OpenRound(
        @TargetAggregateIdentifier ReviewId review,
        @Nullable Instant deadline) implements ReviewCommand {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
