package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for the gate rules of a tenant and everything that they may speak of: {@code Optional<GateRulesView>}.
 *
 * @param version the version; null for the one that counts
 */
public record FindGateRules(TenantId tenant, @Nullable Integer version, long atLeast) implements TenantMessage {}
