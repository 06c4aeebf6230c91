package org.witan.commandside.proposal;

import org.witan.messages.MemberId;
import org.witan.messages.TenantId;

/** Knows who is a member of a tenant now. */
public interface TenantMembership {

    /** Whether the person is an active member; false too when there is no such tenant. */
    boolean isMember(TenantId tenant, MemberId member);

    /** Whether the member is an active one and no agent. */
    boolean isPerson(TenantId tenant, MemberId member);
}
