package org.witan.messages.discussion;

import org.witan.messages.TenantMessage;

/** What happened in a comment thread. */
public sealed interface DiscussionEvent extends TenantMessage
        permits ThreadOpened, CommentAdded, CommentEdited, CommentDeleted, ThreadResolved, ThreadReopened {}
