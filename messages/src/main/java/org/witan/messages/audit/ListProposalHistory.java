package org.witan.messages.audit;

import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for what happened to a proposal, its threads, relations and reviews included, newest first:
 * {@code Page<AuditEntryView>}. Refusals are not part of it, nor is that somebody wrote under seal; these are for those who
 * audit.
 */
public record ListProposalHistory(ProposalId proposal, PageRequest page, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
