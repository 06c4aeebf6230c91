package org.witan.messages.tenant;

import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A person is a member from here on; the identity provider is told by a reaction. */
@StoredType(name = "member-invited")
public record MemberInvited(TenantId tenant, MemberId member, Set<Role> roles) implements TenantEvent {

    public MemberInvited {
        roles = Role.sorted(roles);
    }
}
