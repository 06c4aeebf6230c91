package org.witan.queryside.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as its hash covers it.
 *
 * <p>The hash is the SHA-256, in lower-case hex, of the UTF-8 bytes of the previous entry's hash followed by this entry's
 * canonical form: the JSON object of all components in the order of their names, after RFC 8785, where components that are
 * null are left out and {@code at} is written in UTC with exactly six digits of the second's fraction. Before the first
 * entry stand 64 zeros.
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
        String payloadDigest) {

    /** What the first entry names as the hash before it. */
    static final String GENESIS = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The hash of this entry behind one with that hash. */
    String hashAfter(String previousHash) {
        return sha256(previousHash + canonical());
    }

    /** The entry with its place in the chain, as one line of an export. */
    String exported(String previousHash, String hash) {
        return canonical().put("previousHash", previousHash).put("hash", hash).toString();
    }

    private CanonicalJson canonical() {
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

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
