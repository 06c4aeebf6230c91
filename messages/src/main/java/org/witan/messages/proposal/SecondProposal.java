package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;

/** Seconds a proposal of tier {@code second}; the actor must not be one of its authors. The waiting period starts. */
public record SecondProposal(@TargetAggregateIdentifier ProposalId proposal) implements ProposalCommand {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
