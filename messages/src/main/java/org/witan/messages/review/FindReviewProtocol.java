package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for the protocol under which a panel would be convened now: {@code ReviewProtocolView}.
 *
 * @param log the log; null for the tenant
 */
public record FindReviewProtocol(TenantId tenant, @Nullable LogKey log, long atLeast) implements TenantMessage {}
