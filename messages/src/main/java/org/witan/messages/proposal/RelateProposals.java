package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** States how a proposal stands to another of the same tenant; a relation stated twice is refused. */
public record RelateProposals(
        ProposalId proposal,
        RelationType type,
        ProposalId to,
        @Nullable String note) implements ProposalCommand {

    public RelateProposals {
        if (type == RelationType.SUPERSEDES) {
            throw new InvalidValueException("type", "\"supersedes\"", "a supersession, which has a command of its own");
        }
        if (!to.tenant().equals(proposal.tenant())) {
            throw new InvalidValueException("target", "\"" + to + "\"", "a proposal of the same tenant");
        }
        note = Values.optional("note", note, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
