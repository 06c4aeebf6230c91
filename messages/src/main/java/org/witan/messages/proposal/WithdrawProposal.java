package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Takes a proposal back before it is decided; the actor must be one of its authors. */
public record WithdrawProposal(
        @TargetAggregateIdentifier ProposalId proposal,
        @Nullable String reason) implements ProposalCommand {

    public WithdrawProposal {
        reason = Values.optional("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
