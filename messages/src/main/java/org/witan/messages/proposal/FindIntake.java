package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for the intake of a proposal with its seconds and objections: {@code Optional<IntakeView>}; none for an unknown
 * proposal.
 */
public record FindIntake(ProposalId proposal, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
