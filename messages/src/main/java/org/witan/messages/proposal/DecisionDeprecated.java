package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A decision is no longer in force and nothing took its place. */
@StoredType(name = "decision-deprecated")
public record DecisionDeprecated(ProposalId proposal, String reason) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
