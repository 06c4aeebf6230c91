package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;

/** Takes back the actor's own objection. */
public record WithdrawObjection(@TargetAggregateIdentifier ProposalId proposal) implements ProposalCommand {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
