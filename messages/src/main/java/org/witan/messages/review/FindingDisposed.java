package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * It is said what becomes of a finding; a contest of the disposition before is settled by that.
 *
 * @param part by what right: as an author or as the chair; null where that was not recorded
 */
@StoredType(name = "finding-disposed")
public record FindingDisposed(
        ReviewId review,
        ProposalId proposal,
        FindingId finding,
        int number,
        MemberId by,
        Disposition disposition,
        String answer,
        @Nullable ReviewPart part)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
