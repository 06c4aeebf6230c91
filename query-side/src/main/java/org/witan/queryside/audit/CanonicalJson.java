package org.witan.queryside.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A flat JSON object in one form only, after RFC 8785: names in order, no white space, nothing escaped that need not be.
 *
 * <p>Values are texts and whole numbers; a value that is not there has no name either.
 */
final class CanonicalJson {

    private final Map<String, String> members = new TreeMap<>();

    CanonicalJson put(String name, @Nullable String value) {
        if (value != null) {
            members.put(name, quote(value));
        }
        return this;
    }

    CanonicalJson put(String name, @Nullable Number value) {
        if (value != null) {
            members.put(name, Long.toString(value.longValue()));
        }
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("{");
        members.forEach((name, value) -> text.append(text.length() == 1 ? "" : ",")
                .append(quote(name))
                .append(':')
                .append(value));
        return text.append('}').toString();
    }

    private static String quote(String value) {
        var quoted = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(unit -> quoted.append(escape((char) unit)));
        return quoted.append('"').toString();
    }

    private static String escape(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
