package org.witan.messages.audit;

import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for a tenant's feed from a position on, without an end: a stream of {@code AuditEntryView}, in order, each once.
 *
 * @param after only entries of a later position; null for those that happen from now on
 */
public record StreamFeed(TenantId tenant, @Nullable Long after) implements TenantMessage {}
