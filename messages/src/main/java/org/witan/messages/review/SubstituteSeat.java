package org.witan.messages.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Asks another member to a seat; what the one before wrote under seal stays sealed. */
public record SubstituteSeat(@TargetAggregateIdentifier ReviewId review, SeatKey seat, MemberId member, String reason)
        implements ReviewCommand {

    public SubstituteSeat {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
