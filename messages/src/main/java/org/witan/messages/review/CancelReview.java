package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Calls the review off; the proposal waits for a review or a decision again. */
public record CancelReview(@TargetAggregateIdentifier ReviewId review, String reason) implements ReviewCommand {

    public CancelReview {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
