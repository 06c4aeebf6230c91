package org.witan.messages.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for entries of the audit trail, newest first: {@code Page<AuditEntryView>}.
 *
 * @param object only of this object, for instance {@code PAY-12}, with its threads; null for all
 * @param actor  only by this member; null for all
 * @param event  only of this stored event name; null for all
 * @param from   only at or after this instant; null for no bound
 * @param to     only before this instant; null for no bound
 */
public record ListAuditEntries(
        TenantId tenant,
        @Nullable String object,
        @Nullable MemberId actor,
        @Nullable String event,
        @Nullable Instant from,
        @Nullable Instant to,
        PageRequest page,
        long atLeast)
        implements TenantMessage {}
