package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.EntryId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A member saved an entry of the own sheet, of whatever kind. Until the reveal nobody but the member may learn of it,
 * and of a sheet that was not filed nobody ever.
 *
 * @param content what it says; null when it was removed
 * @param salt    keeps a digest of the event from telling a short content
 */
@StoredType(name = "sealed-entry-saved")
public record SealedEntrySaved(
        ReviewId review,
        ProposalId proposal,
        SeatKey seat,
        int round,
        MemberId member,
        EntryId entry,
        @Nullable SealedContent content,
        Salt salt)
        implements RoundSheetEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
