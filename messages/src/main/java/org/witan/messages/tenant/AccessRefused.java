package org.witan.messages.tenant;

import org.witan.messages.MemberId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A member asked for something that their roles do not allow; kept for auditors.
 *
 * @param action what was asked for: the kebab-case name of the command or query
 * @param object the identifier of the object it was asked of
 */
@StoredType(name = "access-refused")
public record AccessRefused(TenantId tenant, MemberId member, String action, String object) implements TenantEvent {}
