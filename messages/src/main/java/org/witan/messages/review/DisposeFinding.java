package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.FindingId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Says what becomes of a finding; an author of the proposal or the chair does. A later disposition replaces an earlier
 * one.
 */
public record DisposeFinding(
        @TargetAggregateIdentifier ReviewId review, FindingId finding, Disposition disposition, String answer)
        implements ReviewCommand {

    public DisposeFinding {
        answer = Values.text("answer", answer, Values.COMMENT_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
