package org.witan.commandside.tenant;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/**
 * What a tenant has to remember.
 *
 * @param tenant  the slug; null before the tenant is registered
 * @param members the active members with their roles
 */
record TenantState(@Nullable TenantId tenant, Map<MemberId, Set<Role>> members) {

    static final TenantState UNREGISTERED = new TenantState(null, Map.of());

    TenantState {
        members = Map.copyOf(members);
    }

    boolean leavesOwnerWithout(MemberId member) {
        return members.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(member) && entry.getValue().contains(Role.OWNER));
    }
}
