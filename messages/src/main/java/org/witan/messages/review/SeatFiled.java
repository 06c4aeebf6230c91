package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A member declared the own sheet ready. Until the reveal only the member and the chair may learn of it. */
@StoredType(name = "seat-filed")
public record SeatFiled(ReviewId review, ProposalId proposal, SeatKey seat, int round, MemberId member)
        implements RoundSheetEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
