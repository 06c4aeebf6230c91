package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A proposal stands in this relation to another; both ends are read from this one event.
 *
 * @param partial for a supersession, whether a part of the other stays in force; else false
 */
@StoredType(name = "proposal-related")
public record ProposalRelated(
        ProposalId proposal,
        RelationType type,
        ProposalId to,
        boolean partial,
        @Nullable String note) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
