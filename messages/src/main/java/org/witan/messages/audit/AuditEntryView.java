package org.witan.messages.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * One entry of a tenant's audit trail. Entries have gapless numbers from 1, and each carries the hash of the one before.
 *
 * @param position      where the event stands in the log of all tenants
 * @param eventId       the event's identifier
 * @param event         the event's stored name
 * @param object        what it happened to
 * @param proposal      the key of the proposal it concerns; null for none
 * @param log           the key of the log it concerns; null for none
 * @param revision      the revision of the proposal it made or was about; null for none
 * @param payloadDigest SHA-256 of the stored payload, in lower-case hex
 * @param previousHash  the hash of the entry before; 64 zeros for the first
 * @param hash          SHA-256 over this entry's fields and the previous hash, in lower-case hex
 */
public record AuditEntryView(
        long number,
        long position,
        String eventId,
        String event,
        Instant at,
        Person actor,
        AuditObject object,
        @Nullable String proposal,
        @Nullable String log,
        @Nullable Integer revision,
        @Nullable String correlationId,
        @Nullable String client,
        String payloadDigest,
        String previousHash,
        String hash) {}
