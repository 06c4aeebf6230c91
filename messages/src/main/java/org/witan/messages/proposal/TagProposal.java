package org.witan.messages.proposal;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Replaces the tags. */
public record TagProposal(@TargetAggregateIdentifier ProposalId proposal, List<String> tags)
        implements ProposalCommand {

    public TagProposal {
        tags = Values.tags(tags);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
