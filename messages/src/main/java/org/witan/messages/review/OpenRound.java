package org.witan.messages.review;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Begins another sealed round.
 *
 * @param deadline when it ends; null for what the protocol says
 * @param reason   why there is another round; null where that goes without saying
 */
public record OpenRound(
        @TargetAggregateIdentifier ReviewId review,
        @Nullable Instant deadline,
        @Nullable String reason) implements ReviewCommand {

    public OpenRound {
        reason = Values.optional("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
