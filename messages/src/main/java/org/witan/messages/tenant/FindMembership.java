package org.witan.messages.tenant;

import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks what a person may do in a tenant now: {@code Optional<MembershipView>}, none for one who is no active member. */
public record FindMembership(TenantId tenant, MemberId member) implements TenantMessage {}
