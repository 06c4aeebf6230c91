package org.witan.messages.tenant;

import org.witan.messages.PageRequest;

/** Asks for all tenants; for the platform operator: {@code Page<TenantView>}, by slug. */
public record ListTenants(PageRequest page, long atLeast) {}
