package org.witan.queryside.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.BadAuditEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an exported audit trail without Witan's servers: its chain, its completeness and its signature.
 *
 * <p>Every line must be, byte for byte, the canonical form of what it says, so that no edit goes unseen. Whoever has the
 * organization's public key names it, since anybody can sign with a key of their own.
 */
public final class OfflineAuditVerifier {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable String trustedKey;

    /** @param trustedKey the public key, in base64, that must have signed; null to take the one that the file names */
    public OfflineAuditVerifier(@Nullable String trustedKey) {
        this.trustedKey = trustedKey;
    }

    /** Takes the file of an export and, optionally, one with the trusted public key; the exit status is 0 when all is well. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length < 1 || arguments.length > 2) {
            err.println("Usage: verify-audit FILE [PUBLIC-KEY-FILE]");
            return 2;
        }
        try {
            var key = arguments.length == 2
                    ? Files.readString(Path.of(arguments[1])).strip()
                    : null;
            var result = new OfflineAuditVerifier(key).verify(Path.of(arguments[0]));
            var bad = result.firstBad();
            if (bad == null) {
                out.println("The audit trail is whole: " + result.entries() + " entries, head " + result.head());
                return 0;
            }
            err.println("The audit trail is not whole. First bad entry: " + bad.number() + ", " + bad.reason());
            return 1;
        } catch (IOException e) {
            err.println("Cannot read: " + e.getMessage());
            return 2;
        }
    }

    /** Checks a file. */
    public AuditVerification verify(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            return verify(lines);
        } catch (CharacterCodingException e) {
            return new AuditVerification(
                    false, 0, 0, ChainEntry.GENESIS, new BadAuditEntry(1, "the file is no UTF-8 text"));
        }
    }

    private AuditVerification verify(BufferedReader lines) throws IOException {
        var header = lines.readLine();
        var tenant = header == null ? Optional.<String>empty() : text(parse(header), "tenant");
        if (header == null || tenant.isEmpty() || !header.equals(Checkpoint.header(tenant.get()))) {
            return new AuditVerification(
                    false, 0, 0, ChainEntry.GENESIS, new BadAuditEntry(1, "the file has no header of an audit trail"));
        }
        var chain = new ChainCheck(tenant.get());
        var bad = entries(lines, tenant.get(), chain);
        return new AuditVerification(bad == null, chain.number(), chain.number(), chain.head(), bad);
    }

    private @Nullable BadAuditEntry entries(BufferedReader lines, String tenant, ChainCheck chain) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var json = parse(line);
            if (json.has("checkpoint")) {
                return end(line, json, tenant, chain, lines.readLine());
            }
            var bad = entry(line, json, chain);
            if (bad != null) {
                return bad;
            }
        }
        return chain.bad("the file ends before its checkpoint");
    }

    private static @Nullable BadAuditEntry entry(String line, JsonNode json, ChainCheck chain) {
        try {
            var link = read(json);
            var previousHash = required(json, "previousHash");
            var hash = required(json, "hash");
            if (!line.equals(link.exported(previousHash, hash))) {
                return chain.bad("its line is not in the canonical form");
            }
            return chain.next(link, previousHash, hash);
        } catch (IllegalArgumentException | DateTimeException e) {
            return chain.bad("its line is no entry: " + e.getMessage());
        }
    }

    private @Nullable BadAuditEntry end(
            String line, JsonNode json, String tenant, ChainCheck chain, @Nullable String behind) {
        if (behind != null) {
            return chain.bad("something follows the checkpoint");
        }
        try {
            var checkpoint = new Checkpoint(
                    required(json, "tenant"),
                    number(json, "entries"),
                    required(json, "head"),
                    Instant.parse(required(json, "at")));
            var publicKey = required(json, "publicKey");
            var signature = required(json, "signature");
            if (!line.equals(checkpoint.line(publicKey, signature))
                    || !checkpoint.tenant().equals(tenant)) {
                return chain.bad("the checkpoint is not in the canonical form");
            }
            if (checkpoint.entries() != chain.number() || !checkpoint.head().equals(chain.head())) {
                return chain.bad("the checkpoint vouches for " + checkpoint.entries() + " entries up to "
                        + checkpoint.head() + ", found " + chain.number() + " up to " + chain.head());
            }
            return signature(checkpoint, publicKey, signature, chain);
        } catch (IllegalArgumentException | DateTimeException e) {
            return chain.bad("the checkpoint cannot be read: " + e.getMessage());
        }
    }

    private @Nullable BadAuditEntry signature(
            Checkpoint checkpoint, String publicKey, String signature, ChainCheck chain) {
        if (trustedKey != null && !trustedKey.equals(publicKey)) {
            return chain.bad("the checkpoint is signed with another key than the trusted one");
        }
        return SigningKey.verifies(publicKey, checkpoint.signed(), signature)
                ? null
                : chain.bad("the checkpoint's signature does not fit");
    }

    private static Link read(JsonNode json) {
        return json.has(SealedLink.COMMITMENT)
                ? new SealedLink(
                        required(json, "tenant"), number(json, "number"), required(json, SealedLink.COMMITMENT))
                : entry(json);
    }

    private static ChainEntry entry(JsonNode json) {
        return new ChainEntry(
                required(json, "tenant"),
                number(json, "number"),
                number(json, "position"),
                required(json, "eventId"),
                required(json, "event"),
                Instant.parse(required(json, "at")),
                required(json, "actor"),
                required(json, "objectKind"),
                required(json, "objectId"),
                text(json, "proposal").orElse(null),
                text(json, "log").orElse(null),
                json.has("revision") ? Integer.valueOf((int) number(json, "revision")) : null,
                text(json, "correlationId").orElse(null),
                text(json, "client").orElse(null),
                required(json, "payloadDigest"));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static Optional<String> text(JsonNode json, String name) {
        var value = json.get(name);
        return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static String required(JsonNode json, String name) {
        return text(json, name).orElseThrow(() -> new IllegalArgumentException("it has no text \"" + name + "\""));
    }

    private static long number(JsonNode json, String name) {
        var value = json.get(name);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("it has no whole number \"" + name + "\"");
        }
        return value.longValue();
    }
}
