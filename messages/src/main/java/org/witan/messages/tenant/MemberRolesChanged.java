package org.witan.messages.tenant;

import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A member has these roles and no others from here on. */
@StoredType(name = "member-roles-changed")
public record MemberRolesChanged(TenantId tenant, MemberId member, Set<Role> roles) implements TenantEvent {

    public MemberRolesChanged {
        roles = Role.sorted(roles);
    }
}
