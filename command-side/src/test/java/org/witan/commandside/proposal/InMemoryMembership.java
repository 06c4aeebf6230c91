package org.witan.commandside.proposal;

import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;

/**
 * Everybody is a member.
 *
 * @param strangers but these
 * @param agents    those who are no people
 */
record InMemoryMembership(Set<MemberId> strangers, Set<MemberId> agents) implements TenantMembership {

    @Override
    public boolean isMember(TenantId tenant, MemberId member) {
        return !strangers.contains(member);
    }

    @Override
    public boolean isPerson(TenantId tenant, MemberId member) {
        return isMember(tenant, member) && !agents.contains(member);
    }
}
