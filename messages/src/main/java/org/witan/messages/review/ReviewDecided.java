package org.witan.messages.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;

/**
 * The panel's work is done; the outcome itself is recorded with the proposal.
 *
 * @param recommendation the version that was decided on
 * @param gates          how the review stood to each rule
 * @param overrides      the rules that were passed over
 * @param coverage       how each seat ended
 */
@StoredType(name = "review-decided")
public record ReviewDecided(
        ReviewId review,
        ProposalId proposal,
        int revision,
        Outcome outcome,
        String rationale,
        List<MemberId> deciders,
        int recommendation,
        List<GateResult> gates,
        List<GateOverride> overrides,
        List<SeatCoverage> coverage,
        List<Condition> conditions,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil)
        implements ReviewEvent {

    public ReviewDecided {
        deciders = List.copyOf(deciders);
        gates = List.copyOf(gates);
        overrides = List.copyOf(overrides);
        coverage = List.copyOf(coverage);
        conditions = List.copyOf(conditions);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
