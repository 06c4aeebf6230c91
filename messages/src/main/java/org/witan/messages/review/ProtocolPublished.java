package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A log, or every log without one of its own, has this review protocol; versions count from 1 for each.
 *
 * @param log the log; null for the tenant
 */
@StoredType(name = "protocol-published")
public record ProtocolPublished(TenantId tenant, @Nullable LogKey log, int version, ReviewProtocol protocol)
        implements ReviewBookEvent {}
