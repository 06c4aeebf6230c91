package org.witan.messages.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain holds.
 *
 * @param entries  how many entries were checked
 * @param head     the hash of the last good entry; 64 zeros when there is none
 * @param firstBad the first entry that does not fit; null when all do
 */
public record AuditVerification(
        boolean valid,
        long entries,
        long headNumber,
        String head,
        @Nullable BadAuditEntry firstBad) {}
