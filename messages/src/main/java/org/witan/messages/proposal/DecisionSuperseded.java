package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** Another decision took the place of this one, or of a part of it. */
@StoredType(name = "decision-superseded")
public record DecisionSuperseded(
        ProposalId proposal,
        ProposalId by,
        boolean partial,
        @Nullable String note) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
