package org.witan.messages.review;

import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** It is said what becomes of a finding; a contest of the disposition before is settled by that. */
@StoredType(name = "finding-disposed")
public record FindingDisposed(
        ReviewId review,
        ProposalId proposal,
        FindingId finding,
        int number,
        MemberId by,
        Disposition disposition,
        String answer)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
