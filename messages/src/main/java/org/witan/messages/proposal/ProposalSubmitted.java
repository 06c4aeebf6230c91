package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A revision was put forward; it is what a decision will be about. */
@StoredType(name = "proposal-submitted")
public record ProposalSubmitted(ProposalId proposal, int revision) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
