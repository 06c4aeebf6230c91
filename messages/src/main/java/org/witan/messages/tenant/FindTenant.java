package org.witan.messages.tenant;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for one tenant: {@code Optional<TenantView>}. */
public record FindTenant(TenantId tenant, long atLeast) implements TenantMessage {}
