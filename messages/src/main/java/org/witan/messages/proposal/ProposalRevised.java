package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A proposal has a new current revision, numbered one above the one before. */
@StoredType(name = "proposal-revised")
public record ProposalRevised(
        ProposalId proposal,
        int revision,
        MemberId author,
        String title,
        String body,
        @Nullable String note) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
