package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** An author took the proposal back. */
@StoredType(name = "proposal-withdrawn")
public record ProposalWithdrawn(
        ProposalId proposal, @Nullable String reason) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
