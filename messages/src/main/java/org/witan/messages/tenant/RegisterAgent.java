package org.witan.messages.tenant;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** Makes a program, known to the directory by that id, a member with those roles, of which agents may have few. */
public record RegisterAgent(@TargetAggregateIdentifier TenantId tenant, MemberId member, Set<Role> roles)
        implements TenantCommand {

    public RegisterAgent {
        roles = Role.sorted(roles);
        if (roles.isEmpty()) {
            throw new InvalidValueException("roles", "no role", "at least one role");
        }
    }
}
