package org.witan.messages.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;

/**
 * The chair's text is on record; signatures under the version before are void, dissents stay.
 *
 * @param version counted from 1
 * @param reason  why there is a newer version; null for the first, and where nobody said
 */
@StoredType(name = "recommendation-recorded")
public record RecommendationRecorded(
        ReviewId review,
        ProposalId proposal,
        int version,
        int revision,
        Outcome outcome,
        String summary,
        String agreement,
        String disagreement,
        String tradeOffs,
        List<Condition> conditions,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil,
        @Nullable String reason)
        implements ReviewEvent {

    public RecommendationRecorded {
        conditions = List.copyOf(conditions);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
