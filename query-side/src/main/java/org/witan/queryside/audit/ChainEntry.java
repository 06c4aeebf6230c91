package org.witan.queryside.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as its hash covers it.
 *
 * <p>The hash is the SHA-256, in lower-case hex, of the UTF-8 bytes of the previous entry's hash followed by this entry's
 * canonical form: the JSON object of all components in the order of their names, after RFC 8785, where components that are
 * null are left out and {@code at} is written in UTC with exactly six digits of the second's fraction. Before the first
 * entry stand 64 zeros. An entry about a sheet is hashed as its {@link SealedLink} instead, before its seal is broken and after.
 */
record ChainEntry(
        String tenant,
        long number,
        long position,
        String eventId,
        String event,
        Instant at,
        String actor,
        String objectKind,
        String objectId,
        @Nullable String proposal,
        @Nullable String log,
        @Nullable Integer revision,
        @Nullable String correlationId,
        @Nullable String client,
        String payloadDigest)
        implements Link {

    /** What the first entry names as the hash before it. */
    static final String GENESIS = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public String hashAfter(String previousHash) {
        return objectKind.equals(Subject.SHEET)
                ? SealedLink.over(this).hashAfter(previousHash)
                : Link.sha256(previousHash + canonical());
    }

    @Override
    public CanonicalJson canonical() {
        return new CanonicalJson()
                .put("tenant", tenant)
                .put("number", number)
                .put("position", position)
                .put("eventId", eventId)
                .put("event", event)
                .put("at", MICROSECONDS.format(at))
                .put("actor", actor)
                .put("objectKind", objectKind)
                .put("objectId", objectId)
                .put("proposal", proposal)
                .put("log", log)
                .put("revision", revision)
                .put("correlationId", correlationId)
                .put("client", client)
                .put("payloadDigest", payloadDigest);
    }
}
