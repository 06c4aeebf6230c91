package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for one proposal: {@code Optional<ProposalView>}. */
public record FindProposal(ProposalId proposal, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
