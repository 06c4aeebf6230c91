package org.witan.commandside.review;

import java.util.HashSet;
import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** The people of the story, of whom some may be agents. */
final class InMemoryMembers implements PanelMembers {

    final Set<MemberId> agents = new HashSet<>();

    @Override
    public Set<Role> rolesOf(TenantId tenant, MemberId member) {
        return ReviewBench.rolesOf(member);
    }

    @Override
    public boolean isAgent(TenantId tenant, MemberId member) {
        return agents.contains(member);
    }
}
