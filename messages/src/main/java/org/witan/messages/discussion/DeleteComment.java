package org.witan.messages.discussion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.CommentId;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** Empties a comment and leaves a tombstone; its author or an owner may. */
public record DeleteComment(@TargetAggregateIdentifier ThreadId thread, CommentId comment)
        implements DiscussionCommand {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
