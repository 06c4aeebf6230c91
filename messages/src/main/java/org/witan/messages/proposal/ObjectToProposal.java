package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Objects to a proposal of tier {@code second}; holds the decision up until it is withdrawn. */
public record ObjectToProposal(@TargetAggregateIdentifier ProposalId proposal, String reason)
        implements ProposalCommand {

    public ObjectToProposal {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
