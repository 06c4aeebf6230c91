package org.witan.commandside.review;

import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** Knows who may be asked to a panel. */
public interface PanelMembers {

    /** The roles of an active member now; empty for anybody else. */
    Set<Role> rolesOf(TenantId tenant, MemberId member);

    /** Whether the member is, or was, an agent and no person; false for anybody else. */
    boolean isAgent(TenantId tenant, MemberId member);
}
