package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Puts a revision forward for a decision, or before the panel while in review; the actor must be one of its authors.
 */
public record SubmitProposal(@TargetAggregateIdentifier ProposalId proposal, int revision) implements ProposalCommand {

    public SubmitProposal {
        Values.atLeast("revision", revision, 1);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
