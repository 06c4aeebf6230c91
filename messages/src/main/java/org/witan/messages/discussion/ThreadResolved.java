package org.witan.messages.discussion;

import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** A thread is settled. */
@StoredType(name = "thread-resolved")
public record ThreadResolved(ThreadId thread, ProposalId proposal) implements DiscussionEvent {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
