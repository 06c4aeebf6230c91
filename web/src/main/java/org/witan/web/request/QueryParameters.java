package org.witan.web.request;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.PageRequest;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;

/** The query of an address, decoded strictly; what the operation does not know is refused. */
public final class QueryParameters {

    private static final int USUAL_LIMIT = 25;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values;

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The parameters of the address, which may have those names and no others. */
    static QueryParameters of(URI uri, Set<String> known) {
        var values = new LinkedHashMap<String, List<String>>();
        var query = uri.getRawQuery();
        if (query != null && !query.isEmpty()) {
            for (var pair : query.split("&", -1)) {
                add(values, pair, known);
            }
        }
        return new QueryParameters(values);
    }

    private static void add(Map<String, List<String>> values, String pair, Set<String> known) {
        if (pair.isEmpty()) {
            return;
        }
        var equals = pair.indexOf('=');
        var name = decode(equals < 0 ? pair : pair.substring(0, equals));
        if (!known.contains(name)) {
            throw new BadRequestException(
                    WebError.UNKNOWN_PARAMETER,
                    name.length() > 60 ? name.substring(0, 60) + "…" : name,
                    "is no parameter of this operation",
                    known.isEmpty() ? "no parameters" : "one of " + String.join(", ", new TreeSet<>(known)));
        }
        var value = decode(equals < 0 ? "" : pair.substring(equals + 1));
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw invalid(name, "is too long or has a character that is no text", "at most " + LONGEST + " characters");
        }
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String decode(String raw) {
        var bytes = ByteBuffer.allocate(raw.length() * 3);
        for (var i = 0; i < raw.length(); i++) {
            var character = raw.charAt(i);
            if (character == '%') {
                bytes.put(octet(raw, i));
                i += 2;
            } else {
                bytes.put((character == '+' ? " " : String.valueOf(character)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException(WebError.MALFORMED_TEXT, "The query is not UTF-8.");
        }
    }

    private static byte octet(String raw, int at) {
        var high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
        var low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw new BadRequestException(WebError.MALFORMED_TEXT, "The query has a broken percent-encoding.");
        }
        return (byte) (high * 16 + low);
    }

    /** The one value of a parameter; null where it is absent or empty. */
    public @Nullable String text(String name) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw invalid(name, "comes " + given.size() + " times", "one value");
        }
        return given.isEmpty() || given.getFirst().isEmpty() ? null : given.getFirst();
    }

    /** The one value of a parameter, made into something; null where it is absent or empty. */
    public <T> @Nullable T value(String name, Function<String, T> form) {
        var text = text(name);
        return text == null ? null : made(name, text, form);
    }

    /** The values of a parameter that may come several times, each checked and kept as it is. */
    public List<String> texts(String name, Function<String, ?> form) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > MOST_VALUES) {
            throw invalid(name, "comes " + given.size() + " times", "at most " + MOST_VALUES + " values");
        }
        var kept = given.stream().filter(text -> !text.isEmpty()).toList();
        kept.forEach(text -> made(name, text, form));
        return kept;
    }

    /** One of a few words. */
    public String choice(String name, String usual, String... others) {
        var text = text(name);
        if (text == null || text.equals(usual)) {
            return usual;
        }
        if (!List.of(others).contains(text)) {
            throw invalid(name, Quoted.of(text), usual + " or " + String.join(" or ", others));
        }
        return text;
    }

    /** A whole number within bounds; null where it is absent. */
    public @Nullable Integer number(String name, int lowest, int highest) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        var number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < lowest || number > highest) {
            throw invalid(name, Quoted.of(text), lowest + " to " + highest);
        }
        return number;
    }

    /** Which part of a list is wanted. */
    public PageRequest page() {
        return new PageRequest(limit(), text("cursor"));
    }

    /** How many entries are wanted. */
    public int limit() {
        var limit = number("limit", 1, PageRequest.MOST);
        return limit == null ? USUAL_LIMIT : limit;
    }

    private static <T> T made(String name, String text, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (InvalidValueException e) {
            throw invalid(name, e.offence(), e.expected());
        }
    }

    /** A refusal of a parameter's value. */
    public static BadRequestException invalid(String name, String offence, String expected) {
        return new BadRequestException(WebError.INVALID_PARAMETER, name, offence, expected);
    }
}
