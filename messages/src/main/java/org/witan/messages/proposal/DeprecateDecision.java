package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Ends a decision that is in force without putting another in its place. */
public record DeprecateDecision(@TargetAggregateIdentifier ProposalId proposal, String reason)
        implements ProposalCommand {

    public DeprecateDecision {
        reason = Values.text("reason", reason, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
