package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Answers the questionnaire that recommends a tier, and chooses the tier.
 *
 * @param reason why a lower tier than the recommended one will do; null where it is not lower
 */
public record AnswerIntake(
        @TargetAggregateIdentifier ProposalId proposal,
        IntakeAnswers answers,
        Tier tier,
        @Nullable String reason) implements ProposalCommand {

    public AnswerIntake {
        reason = Values.optional("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
