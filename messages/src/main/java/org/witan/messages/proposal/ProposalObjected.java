package org.witan.messages.proposal;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** An expert objects; there is no decision while the objection stands. */
@StoredType(name = "proposal-objected")
public record ProposalObjected(ProposalId proposal, MemberId member, String reason) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
