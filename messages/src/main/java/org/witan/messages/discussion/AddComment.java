package org.witan.messages.discussion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.CommentId;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;
import org.witan.messages.Values;

/** Adds a comment to a thread. */
public record AddComment(@TargetAggregateIdentifier ThreadId thread, CommentId comment, String body)
        implements DiscussionCommand {

    public AddComment {
        body = Values.text("body", body, Values.COMMENT_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
