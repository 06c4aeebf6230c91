package org.witan.messages.discussion;

import org.witan.messages.CommentId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.ThreadId;

/** Asks for what a comment read over time, oldest first; empty when it is deleted: {@code Optional<List<CommentTextView>>}, none for an unknown comment. */
public record ListCommentHistory(ThreadId thread, CommentId comment, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
