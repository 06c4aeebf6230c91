package org.witan.messages.review;

import java.util.List;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks what gate rules would have said of the tenant's reviews: {@code GateTrialView}. Nothing is stored.
 *
 * @param most how many reviews to try, the latest first
 */
public record TryGateRules(TenantId tenant, List<GateRule> rules, int most, long atLeast) implements TenantMessage {}
