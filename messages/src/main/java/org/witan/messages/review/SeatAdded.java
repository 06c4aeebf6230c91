package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The panel has a further seat.
 *
 * @param checklist its questions; null where the perspective has none or they are known already
 * @param reason    why the panel needs it; null where nobody said
 */
@StoredType(name = "seat-added")
public record SeatAdded(
        ReviewId review,
        ProposalId proposal,
        PanelSeat seat,
        @Nullable Checklist checklist,
        Instant acceptBy,
        @Nullable String reason)
        implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
