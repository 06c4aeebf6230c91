package org.witan.messages.tenant;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Creates a tenant; for the platform operator only. */
public record RegisterTenant(@TargetAggregateIdentifier TenantId tenant, String name) implements TenantCommand {

    public RegisterTenant {
        name = Values.line("name", name, 100);
    }
}
