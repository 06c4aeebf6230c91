package org.witan.messages.discussion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** Marks a settled thread as open again. */
public record ReopenThread(@TargetAggregateIdentifier ThreadId thread) implements DiscussionCommand {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
