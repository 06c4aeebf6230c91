package org.witan.messages.audit;

/**
 * What an entry is about: {@code kind} is tenant, member, log, proposal, thread, relation, review, sheet, review-book or
 * access.
 */
public record AuditObject(String kind, String id) {}
