package org.witan.messages.proposal;

import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the revisions of a proposal, newest first: {@code Page<RevisionView>} without bodies. */
public record ListRevisions(ProposalId proposal, PageRequest page, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
