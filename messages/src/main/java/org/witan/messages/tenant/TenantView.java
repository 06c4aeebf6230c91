package org.witan.messages.tenant;

import java.time.Instant;
import org.witan.messages.TenantId;

/** A tenant as its members see it. */
public record TenantView(TenantId slug, String name, Instant createdAt, int memberCount, int logCount) {}
