package org.witan.messages.review;

import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The seat that raised a finding leaves it at its disposition. */
@StoredType(name = "contest-withdrawn")
public record ContestWithdrawn(
        ReviewId review, ProposalId proposal, FindingId finding, int number, SeatKey seat, MemberId member)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
