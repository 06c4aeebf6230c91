package org.witan.messages.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The outcome of a proposal is on record.
 *
 * @param revision   the submitted revision that was decided on
 * @param tier       how it was decided: {@code note}, {@code second} or {@code panel}
 * @param deciders   who decided, at least one
 * @param review     the review that is the evidence; null without a panel
 * @param conditions the obligations attached; none unless accepted with conditions or deferred
 * @param reviewOn   when to look at the decision again; null for never
 * @param validUntil when a provisional decision ends; null for never
 */
@StoredType(name = "decision-recorded", revision = "2")
public record DecisionRecorded(
        ProposalId proposal,
        int revision,
        String tier,
        Outcome outcome,
        String rationale,
        List<MemberId> deciders,
        @Nullable ReviewId review,
        List<Condition> conditions,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil)
        implements ProposalEvent {

    public DecisionRecorded {
        deciders = List.copyOf(deciders);
        conditions = List.copyOf(conditions);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
