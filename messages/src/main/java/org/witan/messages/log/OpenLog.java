package org.witan.messages.log;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Opens a decision log under a key that is free in the tenant. */
public record OpenLog(
        @TargetAggregateIdentifier LogId log,
        String name,
        @Nullable String description) implements LogCommand {

    public OpenLog {
        name = Values.line("name", name, 100);
        description = Values.optional("description", description, Values.NOTE_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return log.tenant();
    }
}
