package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Gives the chair to another member; an owner may do so where the chair cannot. */
public record HandOverChair(@TargetAggregateIdentifier ReviewId review, MemberId to, String reason)
        implements ReviewCommand {

    public HandOverChair {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
