package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Adds a finding to the actor's sheet; nobody else learns of it before the reveal. */
public record FileFinding(ReviewId review, SeatKey seat, int round, Finding finding, Salt salt)
        implements RoundSheetCommand {

    public FileFinding {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
