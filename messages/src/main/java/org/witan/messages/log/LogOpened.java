package org.witan.messages.log;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A log exists; its numbering starts at 1. */
@StoredType(name = "log-opened")
public record LogOpened(LogId log, String name, @Nullable String description) implements LogEvent {

    @Override
    public TenantId tenant() {
        return log.tenant();
    }
}
