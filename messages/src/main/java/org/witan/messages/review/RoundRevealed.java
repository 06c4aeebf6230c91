package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A sealed round ended, and everything that was filed in it is open to all at the same moment.
 *
 * @param reason          why the chair did not wait; null where all had filed, or for the deadline
 * @param sheets          what was filed, by seat
 * @param notFiled        the seats that a member holds who did not file
 * @param discussionUntil until when the discussion is planned; null for no plan
 */
@StoredType(name = "round-revealed")
public record RoundRevealed(
        ReviewId review,
        ProposalId proposal,
        int round,
        RevealTrigger trigger,
        @Nullable String reason,
        List<RevealedSheet> sheets,
        List<SeatKey> notFiled,
        @Nullable Instant discussionUntil)
        implements ReviewEvent {

    public RoundRevealed {
        sheets = List.copyOf(sheets);
        notFiled = List.copyOf(notFiled);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
