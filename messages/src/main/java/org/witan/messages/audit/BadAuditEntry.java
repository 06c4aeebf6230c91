package org.witan.messages.audit;

/** The first entry that does not fit, and why. */
public record BadAuditEntry(long number, String reason) {}
