package org.witan.messages.proposal;

import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;

/** Takes a relation back. */
public record UnrelateProposals(ProposalId proposal, RelationType type, ProposalId to) implements ProposalCommand {

    public UnrelateProposals {
        if (type == RelationType.SUPERSEDES) {
            throw new InvalidValueException("type", "\"supersedes\"", "a supersession, which has a command of its own");
        }
        if (!to.tenant().equals(proposal.tenant())) {
            throw new InvalidValueException("target", "\"" + to + "\"", "a proposal of the same tenant");
        }
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
