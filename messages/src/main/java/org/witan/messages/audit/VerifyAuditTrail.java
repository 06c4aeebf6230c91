package org.witan.messages.audit;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks to recompute the whole chain of a tenant and to compare it with the event log: {@code AuditVerification}. */
public record VerifyAuditTrail(TenantId tenant) implements TenantMessage {}
