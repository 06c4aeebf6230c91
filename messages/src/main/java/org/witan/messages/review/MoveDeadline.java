package org.witan.messages.review;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Moves the deadline of the sealed round or the discussion. */
public record MoveDeadline(@TargetAggregateIdentifier ReviewId review, Instant to, String reason)
        implements ReviewCommand {

    public MoveDeadline {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
