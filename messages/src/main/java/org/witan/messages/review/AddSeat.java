package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Asks a member to a further seat.
 *
 * @param reason why the panel needs it; null where that goes without saying
 */
public record AddSeat(
        @TargetAggregateIdentifier ReviewId review,
        Perspective perspective,
        MemberId member,
        @Nullable String reason) implements ReviewCommand {

    public AddSeat {
        reason = Values.optional("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
