package org.witan.messages.proposal;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Records the outcome of a submitted proposal without a panel (tier {@code note} or {@code second}).
 *
 * @param deciders who decided; the actor alone where empty
 */
public record RecordDecision(
        @TargetAggregateIdentifier ProposalId proposal, Outcome outcome, String rationale, List<MemberId> deciders)
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
