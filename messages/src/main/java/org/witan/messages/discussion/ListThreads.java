package org.witan.messages.discussion;

import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the threads of a proposal with their comments, oldest first: {@code List<ThreadView>}. */
public record ListThreads(ProposalId proposal, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
