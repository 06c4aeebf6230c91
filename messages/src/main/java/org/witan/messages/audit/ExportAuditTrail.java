package org.witan.messages.audit;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the whole chain as NDJSON lines, oldest first, and a signed checkpoint as the last: a stream of {@code String}. */
public record ExportAuditTrail(TenantId tenant) implements TenantMessage {}
