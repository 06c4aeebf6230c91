package org.witan.messages.discussion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;

/** Marks a thread as settled. */
public record ResolveThread(@TargetAggregateIdentifier ThreadId thread) implements DiscussionCommand {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
