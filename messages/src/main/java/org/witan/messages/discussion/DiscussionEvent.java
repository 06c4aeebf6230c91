package org.witan.messages.discussion;

import org.witan.messages.TenantMessage;
import org.witan.messages.ThreadId;

/** What happened in a comment thread. */
public sealed interface DiscussionEvent extends TenantMessage
        permits ThreadOpened, CommentAdded, CommentEdited, CommentDeleted, ThreadResolved, ThreadReopened {

    /** The thread it happened in. */
    ThreadId thread();
}
