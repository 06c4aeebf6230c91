package org.witan.messages.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Starts a proposal in a log, which gives it the next number; the actor is its author. */
public record DraftProposal(
        LogId log,
        String title,
        String body,
        List<String> tags,
        @Nullable String note,
        @Nullable Origin origin) implements ProposalCommand {

    public DraftProposal {
        title = Values.line("title", title, Values.TITLE_LENGTH);
        body = Values.verbatim("body", body, Values.BODY_LENGTH);
        note = Values.optional("note", note, Values.NOTE_LENGTH);
        tags = Values.tags(tags);
    }

    @Override
    public TenantId tenant() {
        return log.tenant();
    }
}
