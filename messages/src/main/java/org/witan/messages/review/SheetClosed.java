package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The round is over, and the sheet takes no more. It comes with the reveal, so that nothing can be written beside it;
 * only the member needs to learn of it.
 */
@StoredType(name = "sheet-closed")
public record SheetClosed(ReviewId review, ProposalId proposal, SeatKey seat, int round, MemberId member)
        implements RoundSheetEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
