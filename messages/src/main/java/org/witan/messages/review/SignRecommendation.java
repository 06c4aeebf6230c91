package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Signs the recommendation for a seat.
 *
 * @param version the version that was read; refused when there is a newer one
 */
public record SignRecommendation(@TargetAggregateIdentifier ReviewId review, SeatKey seat, int version)
        implements ReviewCommand {

    public SignRecommendation {
        Values.atLeast("version", version, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
