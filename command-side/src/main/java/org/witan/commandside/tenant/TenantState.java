package org.witan.commandside.tenant;

import java.util.HashSet;
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
 * @param agents  the members who are no people, former ones too: what they said stays an agent's
 */
record TenantState(@Nullable TenantId tenant, Map<MemberId, Set<Role>> members, Set<MemberId> agents) {

    static final TenantState UNREGISTERED = new TenantState(null, Map.of(), Set.of());

    TenantState {
        members = Map.copyOf(members);
        agents = Set.copyOf(agents);
    }

    boolean isAgent(MemberId member) {
        return agents.contains(member);
    }

    TenantState withAgent(MemberId agent) {
        var all = new HashSet<>(agents);
        all.add(agent);
        return new TenantState(tenant, members, all);
    }

    boolean leavesOwnerWithout(MemberId member) {
        return members.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(member) && entry.getValue().contains(Role.OWNER));
    }
}
