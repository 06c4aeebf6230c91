package org.witan.messages.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Saves a new revision.
 *
 * @param baseRevision the revision that the text was written from; refused when it is no longer the current one
 * @param note         what changed, in a sentence; null for none
 */
public record ReviseProposal(
        @TargetAggregateIdentifier ProposalId proposal,
        int baseRevision,
        String title,
        String body,
        @Nullable String note)
        implements ProposalCommand {

    public ReviseProposal {
        Values.atLeast("baseRevision", baseRevision, 1);
        title = Values.line("title", title, Values.TITLE_LENGTH);
        body = Values.verbatim("body", body, Values.BODY_LENGTH);
        note = Values.optional("note", note, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
