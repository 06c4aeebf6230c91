package org.witan.messages.log;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A log has a new name and description. */
@StoredType(name = "log-renamed")
public record LogRenamed(LogId log, String name, @Nullable String description) implements LogEvent {

    @Override
    public TenantId tenant() {
        return log.tenant();
    }
}
