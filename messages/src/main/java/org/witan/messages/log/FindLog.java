package org.witan.messages.log;

import org.witan.messages.LogId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for one log: {@code Optional<LogView>}. */
public record FindLog(LogId log, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return log.tenant();
    }
}
