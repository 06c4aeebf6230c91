package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Ends the sealed round and shows everything that was filed, to everybody at once.
 *
 * @param round  the round that is meant, so that a repeated command does not end the next one
 * @param reason why not to wait; needed unless every seat has filed
 */
public record RevealRound(
        @TargetAggregateIdentifier ReviewId review,
        int round,
        @Nullable String reason) implements ReviewCommand {

    public RevealRound {
        reason = Values.optional("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
