package org.witan.messages.tenant;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Creates a tenant with its first owner, so that an operator never has to act inside one; for the platform operator only. */
public record RegisterTenant(@TargetAggregateIdentifier TenantId tenant, String name, MemberId owner)
        implements TenantCommand {

    public RegisterTenant {
        name = Values.line("name", name, 100);
    }
}
