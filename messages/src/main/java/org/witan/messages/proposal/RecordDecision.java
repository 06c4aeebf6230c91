package org.witan.messages.proposal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Records the outcome of a submitted proposal without a panel (tier {@code note} or {@code second}).
 *
 * @param deciders   who decided; the actor alone where empty
 * @param reviewOn   when to look at the decision again; null for never
 * @param validUntil when a provisional decision ends, not before it is recorded; null for never
 */
public record RecordDecision(
        @TargetAggregateIdentifier ProposalId proposal,
        Outcome outcome,
        String rationale,
        List<MemberId> deciders,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil)
        implements ProposalCommand {

    public RecordDecision {
        if (outcome == Outcome.ACCEPTED_WITH_CONDITIONS) {
            throw new InvalidValueException(
                    "outcome", "\"" + outcome.label() + "\"", "accepted, rejected or deferred, without a panel");
        }
        rationale = Values.text("rationale", rationale, Values.COMMENT_LENGTH);
        deciders = List.copyOf(deciders);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
