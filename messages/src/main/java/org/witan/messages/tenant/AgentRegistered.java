package org.witan.messages.tenant;

import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A program is a member from here on, and an agent for ever: whatever it says is marked, and it counts toward no quorum.
 * Its roles change, and its membership ends, like a person's.
 */
@StoredType(name = "agent-registered")
public record AgentRegistered(TenantId tenant, MemberId member, Set<Role> roles) implements TenantEvent {

    public AgentRegistered {
        roles = Role.sorted(roles);
    }
}
