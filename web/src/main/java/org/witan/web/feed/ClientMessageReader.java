package org.witan.web.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.RefusedException;
import org.witan.web.problem.WebError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients say, and takes nothing that the contract does not name. */
final class ClientMessageReader {

    /** The longest message, in bytes. */
    static final int LONGEST = 16 * 1024;

    private static final int LONGEST_TOKEN = 12_000;
    private static final int DEEPEST = 4;
    private static final int QUOTED = 40;
    private static final Pattern PROPOSAL_KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{0,8}");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(QUOTED)
                            .maxNameLength(QUOTED)
                            .maxStringLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ClientMessageReader() {}

    /**
     * The message that the bytes hold.
     *
     * @throws InvalidValueException when they hold none
     * @throws RefusedException      when the message should have a token and has none
     */
    static ClientMessage read(byte[] bytes) {
        var message = parse(decode(bytes));
        if (!message.isObject()) {
            throw new InvalidValueException("message", "is no object", "a JSON object");
        }
        var type = text(message, "type");
        return switch (type) {
            case "hello" -> {
                requireFields(message, Set.of("type", "token", "after"));
                yield new ClientMessage.Hello(token(message), after(message));
            }
            case "renew" -> {
                requireFields(message, Set.of("type", "token"));
                yield new ClientMessage.Renew(token(message));
            }
            case "presence" -> {
                requireFields(message, Set.of("type", "at", "mode"));
                yield new ClientMessage.PresenceReport(place(message), mode(message));
            }
            default -> throw new InvalidValueException("type", quote(type), "hello, renew or presence");
        };
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new InvalidValueException("message", "is not valid UTF-8", "text in UTF-8");
        }
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException _) {
            throw new InvalidValueException("message", "is not valid JSON", "one flat JSON object, each field once");
        }
    }

    private static void requireFields(JsonNode message, Set<String> known) {
        for (var field : message.propertyNames()) {
            if (!known.contains(field)) {
                throw new InvalidValueException(
                        quote(field),
                        "is not known",
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    private static String token(JsonNode message) {
        var token = message.get("token");
        if (token == null || token.isString() && token.stringValue().isEmpty()) {
            throw new RefusedException(WebError.TOKEN_MISSING, "token: is missing; expected an access token");
        }
        var text = text(message, "token");
        if (text.length() > LONGEST_TOKEN) {
            throw new InvalidValueException(
                    "token", "has " + text.length() + " characters", "at most " + LONGEST_TOKEN);
        }
        return text;
    }

    private static @Nullable Long after(JsonNode message) {
        var after = message.get("after");
        if (after == null) {
            return null;
        }
        if (!after.isIntegralNumber() || !after.canConvertToLong() || after.longValue() < 0) {
            throw new InvalidValueException("after", quote(after.toString()), "a position, from 0");
        }
        return after.longValue();
    }

    private static @Nullable String place(JsonNode message) {
        var place = message.get("at");
        if (place != null && place.isNull()) {
            return null;
        }
        var key = text(message, "at");
        if (!PROPOSAL_KEY.matcher(key).matches()) {
            throw new InvalidValueException("at", quote(key), "the key of a proposal, for instance PAY-12, or null");
        }
        return key;
    }

    private static PresenceMode mode(JsonNode message) {
        if (!message.has("mode")) {
            return PresenceMode.VIEWING;
        }
        var label = text(message, "mode");
        for (var mode : PresenceMode.values()) {
            if (mode.label().equals(label)) {
                return mode;
            }
        }
        throw new InvalidValueException("mode", quote(label), "viewing or editing");
    }

    private static String text(JsonNode message, String field) {
        var value = message.get(field);
        if (value == null || !value.isString()) {
            throw new InvalidValueException(field, value == null ? "is missing" : quote(value.toString()), "a string");
        }
        return value.stringValue();
    }

    private static String quote(String value) {
        return "\"" + (value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value) + "\"";
    }
}
