package org.witan.messages.review;

import org.witan.messages.FindingId;
import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Removes a finding from the actor's sheet. */
public record DropFinding(ReviewId review, SeatKey seat, int round, FindingId finding, Salt salt)
        implements RoundSheetCommand {

    public DropFinding {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
