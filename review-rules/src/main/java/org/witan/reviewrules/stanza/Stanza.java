package org.witan.reviewrules.stanza;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph of a data file: named fields.
 *
 * @param place  where it begins, for messages
 * @param fields the fields in the order of the file
 */
public record Stanza(String place, Map<String, String> fields) {

    public Stanza {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns a field's text. */
    public String text(String field) {
        var text = fields.get(field);
        if (text == null || text.isEmpty()) {
            throw new IllegalStateException(place + " has no " + field);
        }
        return text;
    }

    /** Returns a field's text, or nothing when the field is left out. */
    public String optional(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Returns a field's whole number. */
    public int number(String field) {
        return Integer.parseInt(text(field));
    }

    /** Returns the items of a field, which are separated by commas. */
    public List<String> items(String field) {
        return Arrays.stream(text(field).split(",", -1)).map(String::strip).toList();
    }

    /** Returns the word of one of an enum's constants, as {@code no-panel} for {@code NO_PANEL}. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String field) {
        return Enum.valueOf(type, text(field).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }
}
