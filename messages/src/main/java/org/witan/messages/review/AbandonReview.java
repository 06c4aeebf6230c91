package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Ends the review of a proposal that was withdrawn; the application does so by itself. */
public record AbandonReview(@TargetAggregateIdentifier ReviewId review, String reason) implements ReviewCommand {

    public AbandonReview {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
