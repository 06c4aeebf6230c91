package org.witan.messages.discussion;

import org.witan.messages.TenantMessage;

/** A command to a comment thread. */
public sealed interface DiscussionCommand extends TenantMessage
        permits OpenThread, AddComment, EditComment, DeleteComment, ResolveThread, ReopenThread {}
