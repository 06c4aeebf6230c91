package org.witan.messages.proposal;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** An expert no longer objects. */
@StoredType(name = "objection-withdrawn")
public record ObjectionWithdrawn(ProposalId proposal, MemberId member) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
