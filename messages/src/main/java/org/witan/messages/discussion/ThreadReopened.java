package org.witan.messages.discussion;

import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** A settled thread is open again. */
@StoredType(name = "thread-reopened")
public record ThreadReopened(ThreadId thread, ProposalId proposal) implements DiscussionEvent {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
