package org.witan.messages.tenant;

import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the members of a tenant, past ones too: {@code Page<MemberView>}, by name. */
public record ListMembers(TenantId tenant, PageRequest page, long atLeast) implements TenantMessage {}
