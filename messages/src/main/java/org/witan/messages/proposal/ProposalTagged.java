package org.witan.messages.proposal;

import java.util.List;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A proposal has these tags and no others. */
@StoredType(name = "proposal-tagged")
public record ProposalTagged(ProposalId proposal, List<String> tags) implements ProposalEvent {

    public ProposalTagged {
        tags = List.copyOf(tags);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
