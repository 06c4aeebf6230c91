package org.witan.messages.tenant;

import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/**
 * The roles that a member has now, and the log position that gave them.
 *
 * @param agent whether the member is a program, not a person
 */
public record MembershipView(TenantId tenant, MemberId member, Set<Role> roles, boolean agent, long position) {}
