package org.witan.web.gateway;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.web.security.Caller;
import org.witan.web.security.SignedInPerson;

/**
 * On whose behalf a message is sent, and from which request.
 *
 * @param tenant the tenant that the message may touch; null for a message of no tenant
 * @param actor  a member id, or {@code system}
 * @param agent  whether the actor is an agent
 */
public record Sender(
        @Nullable TenantId tenant,
        String actor,
        Set<Role> roles,
        boolean agent,
        boolean operator,
        RequestOrigin origin) {

    public Sender {
        roles = Set.copyOf(roles);
    }

    /** A member, or an operator, who acts in a tenant. */
    public static Sender of(Caller caller, RequestOrigin origin) {
        return new Sender(
                caller.tenant(), caller.member().value(), caller.roles(), caller.agent(), caller.operator(), origin);
    }

    /** A person who acts on the platform itself; has no role anywhere. */
    public static Sender of(SignedInPerson person, @Nullable TenantId tenant, RequestOrigin origin) {
        return new Sender(tenant, person.member().value(), Set.of(), false, person.operator(), origin);
    }

    /** The same without the conditions of the request, for what is never kept to be answered again. */
    public Sender unconditional() {
        return new Sender(tenant, actor, roles, agent, operator, origin.unconditional());
    }

    /** The application itself, on account of the same request. */
    public Sender asSystem() {
        return new Sender(tenant, MetadataKeys.SYSTEM, Set.of(), false, false, origin.unconditional());
    }
}
