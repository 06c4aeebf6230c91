package org.witan.messages.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A proposal exists, with its number and its revision 1. */
@StoredType(name = "proposal-drafted")
public record ProposalDrafted(
        ProposalId proposal,
        MemberId author,
        String title,
        String body,
        List<String> tags,
        @Nullable String note,
        @Nullable Origin origin)
        implements ProposalEvent {

    public ProposalDrafted {
        tags = List.copyOf(tags);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
