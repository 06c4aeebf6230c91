package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A relation was taken back. */
@StoredType(name = "proposal-unrelated")
public record ProposalUnrelated(ProposalId proposal, RelationType type, ProposalId to) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
