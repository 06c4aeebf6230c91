package org.witan.messages.review;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Records the decision as recommended; refused while a gate rule holds it up.
 *
 * @param deciders who decided; the chair alone where empty
 */
public record DecideReview(@TargetAggregateIdentifier ReviewId review, String rationale, List<MemberId> deciders)
        implements ReviewCommand {

    public DecideReview {
        rationale = Values.text("rationale", rationale, Values.COMMENT_LENGTH);
        deciders = List.copyOf(deciders);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
