package org.witan.messages.discussion;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** A conversation began; its first comment follows as an event of its own. */
@StoredType(name = "thread-opened")
public record ThreadOpened(
        ThreadId thread,
        ProposalId proposal,
        int revision,
        @Nullable Quote quote) implements DiscussionEvent {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
