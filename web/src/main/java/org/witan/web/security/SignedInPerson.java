package org.witan.web.security;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/**
 * Who signed in, before a tenant is chosen.
 *
 * @param email    the address as the token states it; null where it states none
 * @param operator whether the person runs the platform
 * @param tenants  the tenants that the token speaks for, with the roles that the person has in each now
 */
public record SignedInPerson(
        MemberId member,
        String name,
        @Nullable String email,
        boolean operator,
        Instant expiresAt,
        Map<TenantId, Set<Role>> tenants) {
    public SignedInPerson {
        tenants = Map.copyOf(tenants);
    }
}
