package org.witan.messages.tenant;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** Replaces a member's roles. */
public record ChangeMemberRoles(@TargetAggregateIdentifier TenantId tenant, MemberId member, Set<Role> roles)
        implements TenantCommand {

    public ChangeMemberRoles {
        roles = Role.sorted(roles);
        if (roles.isEmpty()) {
            throw new InvalidValueException("roles", "no role", "at least one role");
        }
    }
}
