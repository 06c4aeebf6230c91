package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.TenantId;

/**
 * Replaces the review protocol of a log, or of all logs that have none of their own.
 *
 * @param log the log; null for the tenant
 */
public record PublishProtocol(TenantId tenant, @Nullable LogKey log, ReviewProtocol protocol)
        implements ReviewBookCommand {}
