package org.witan.web.security;

import java.time.Instant;
import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/**
 * A person or agent that acts in one tenant: the outcome of checking a token.
 *
 * @param roles     what the member may do in the tenant now; empty for an operator who is no member
 * @param agent     whether it is an agent, to whom some things are closed whatever its roles
 * @param operator  whether the caller runs the platform; says nothing about the tenant's content
 * @param expiresAt when the token ends, and with it everything that was opened with it
 */
public record Caller(
        TenantId tenant, MemberId member, Set<Role> roles, boolean agent, boolean operator, Instant expiresAt) {
    public Caller {
        roles = Set.copyOf(roles);
    }
}
