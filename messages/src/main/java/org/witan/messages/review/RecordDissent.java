package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Puts a seat's statement against the recommendation on record, or replaces it; nobody else can change it. */
public record RecordDissent(@TargetAggregateIdentifier ReviewId review, SeatKey seat, String statement)
        implements ReviewCommand {

    public RecordDissent {
        statement = Values.text("statement", statement, Values.COMMENT_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
