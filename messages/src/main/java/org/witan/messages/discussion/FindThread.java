package org.witan.messages.discussion;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.ThreadId;

/** Asks for one thread: {@code Optional<ThreadView>}. */
public record FindThread(ThreadId thread, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
