package org.witan.messages.tenant;

import org.witan.messages.MemberId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A membership ended; open connections of that member close. */
@StoredType(name = "member-removed")
public record MemberRemoved(TenantId tenant, MemberId member) implements TenantEvent {}
