package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Replaces a finding on the actor's sheet. */
public record ChangeFinding(ReviewId review, SeatKey seat, int round, Finding finding, Salt salt)
        implements RoundSheetCommand {

    public ChangeFinding {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
