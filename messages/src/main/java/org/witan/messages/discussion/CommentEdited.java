package org.witan.messages.discussion;

import org.witan.messages.CommentId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** A comment reads differently; what it read before stays in the log. */
@StoredType(name = "comment-edited")
public record CommentEdited(ThreadId thread, ProposalId proposal, CommentId comment, String body)
        implements DiscussionEvent {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
