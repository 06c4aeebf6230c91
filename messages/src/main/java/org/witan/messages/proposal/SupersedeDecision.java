package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Puts another decision in the place of one that is in force.
 *
 * @param proposal the decision that ends
 * @param by       the accepted decision that takes its place; of the same tenant
 * @param partial  whether a part of the old one stays in force; its note must then say which
 */
public record SupersedeDecision(
        ProposalId proposal,
        ProposalId by,
        boolean partial,
        @Nullable String note) implements ProposalCommand {

    public SupersedeDecision {
        if (!by.tenant().equals(proposal.tenant())) {
            throw new InvalidValueException("by", "\"" + by + "\"", "a proposal of the same tenant");
        }
        note = Values.optional("note", note, Values.NOTE_LENGTH);
        if (partial && note == null) {
            throw new InvalidValueException(
                    "note", "is missing", "what stays in force, when the supersession is partial");
        }
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
