package org.witan.messages.review;

import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The seat that raised a finding does not agree with what became of it. */
@StoredType(name = "disposition-contested")
public record DispositionContested(
        ReviewId review,
        ProposalId proposal,
        FindingId finding,
        int number,
        SeatKey seat,
        MemberId member,
        String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
