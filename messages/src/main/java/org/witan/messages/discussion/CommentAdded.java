package org.witan.messages.discussion;

import org.witan.messages.CommentId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** Somebody said something; the proposal is named so that readers of it are told. */
@StoredType(name = "comment-added")
public record CommentAdded(ThreadId thread, ProposalId proposal, CommentId comment, MemberId author, String body)
        implements DiscussionEvent {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
