package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.FindingId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Contests what became of the actor's finding. */
public record ContestDisposition(@TargetAggregateIdentifier ReviewId review, FindingId finding, String reason)
        implements ReviewCommand {

    public ContestDisposition {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
