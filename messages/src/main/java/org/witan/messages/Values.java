package org.witan.messages;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that constructors of messages and ids share; each throws {@link InvalidValueException}. */
public final class Values {

    /** The longest title, in Unicode code points. */
    public static final int TITLE_LENGTH = 500;

    /** The longest proposal body, in UTF-16 units: a document of a million characters. */
    public static final int BODY_LENGTH = 1_000_000;

    /** The longest comment, in UTF-16 units. */
    public static final int COMMENT_LENGTH = 20_000;

    /** The longest note, reason or description, in UTF-16 units. */
    public static final int NOTE_LENGTH = 4_000;

    private static final Pattern TAG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int TAGS = 20;
    private static final int QUOTED = 60;

    private Values() {}

    /** Returns the value when it matches, else refuses it. */
    public static String matching(Pattern pattern, String field, @Nullable String value, String expected) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new InvalidValueException(field, quote(value), expected);
        }
        return value;
    }

    /** Returns the text without surrounding white space; refuses an empty, too long or unstorable one. */
    public static String text(String field, @Nullable String value, int longest) {
        var expected = "1 to " + longest + " characters";
        if (value == null || value.isBlank()) {
            throw new InvalidValueException(field, "is missing or empty", expected);
        }
        return storable(field, value.strip(), longest, expected);
    }

    /** Returns one line of text without surrounding white space; refuses line breaks and control characters too. */
    public static String line(String field, @Nullable String value, int longest) {
        var line = text(field, value, longest);
        if (line.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(field, "has a line break or control character", "a single line");
        }
        return line;
    }

    /** Returns the text as it is, white space kept, possibly empty; refuses a too long or unstorable one. */
    public static String verbatim(String field, @Nullable String value, int longest) {
        var expected = "at most " + longest + " characters";
        if (value == null) {
            throw new InvalidValueException(field, "is missing", expected);
        }
        return storable(field, value, longest, expected);
    }

    /** Returns the text without surrounding white space, or null when there is none. */
    public static @Nullable String optional(String field, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : text(field, value, longest);
    }

    /** Returns the tags sorted and without duplicates; refuses more than 20 and those that are not lower-case words. */
    public static List<String> tags(@Nullable List<String> tags) {
        if (tags == null) {
            return List.of();
        }
        tags.forEach(tag -> matching(TAG, "tags", tag, "lower-case letters, digits and hyphens, at most 40"));
        var distinct = tags.stream().distinct().sorted().toList();
        if (distinct.size() > TAGS) {
            throw new InvalidValueException("tags", distinct.size() + " tags", "at most " + TAGS);
        }
        return distinct;
    }

    /** Returns a number of at least the bound. */
    public static int atLeast(String field, int value, int lowest) {
        if (value < lowest) {
            throw new InvalidValueException(field, String.valueOf(value), "a number of at least " + lowest);
        }
        return value;
    }

    /** Returns a number between the bounds, both included. */
    public static int between(String field, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new InvalidValueException(field, String.valueOf(value), lowest + " to " + highest);
        }
        return value;
    }

    /** Returns the items without duplicates, in their order; refuses more than the limit. */
    public static <T> List<T> distinct(String field, List<T> items, int most) {
        var distinct = items.stream().distinct().toList();
        if (distinct.size() > most) {
            throw new InvalidValueException(field, distinct.size() + " entries", "at most " + most);
        }
        return distinct;
    }

    private static String storable(String field, String value, int longest, String expected) {
        if (value.length() > longest) {
            throw new InvalidValueException(field, "has " + value.length() + " characters", expected);
        }
        // PostgreSQL's JSON cannot hold U+0000, and a lone surrogate is no text in any encoding.
        if (value.indexOf('\0') >= 0 || hasLoneSurrogate(value)) {
            throw new InvalidValueException(field, "has a character that is no text", "Unicode text without U+0000");
        }
        return value;
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String quote(@Nullable String value) {
        if (value == null) {
            return "is missing";
        }
        var shown = value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value;
        return "\"" + shown + "\"";
    }
}
