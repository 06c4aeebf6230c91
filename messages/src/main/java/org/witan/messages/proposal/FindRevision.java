package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for one revision with its body: {@code Optional<RevisionView>}. */
public record FindRevision(ProposalId proposal, int revision, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
