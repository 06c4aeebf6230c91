package org.witan.messages.discussion;

import org.witan.messages.CommentId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** A comment is gone from every view but for its tombstone. */
@StoredType(name = "comment-deleted")
public record CommentDeleted(ThreadId thread, ProposalId proposal, CommentId comment) implements DiscussionEvent {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
