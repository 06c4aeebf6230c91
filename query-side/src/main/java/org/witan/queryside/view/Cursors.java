package org.witan.queryside.view;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;

/**
 * Opaque cursors: the sort key of the last entry of a page, so that the next page begins behind it whatever was added.
 *
 * <p>A cursor names the list that it is of; one of another list, or a forged one, is refused.
 */
public final class Cursors {

    private static final char SEPARATOR = '\u001f';
    private static final int LONGEST = 2_000;

    private Cursors() {}

    /** Writes the sort key of the last entry. */
    public static String write(String list, Object... key) {
        var text = new StringBuilder(list);
        for (var part : key) {
            text.append(SEPARATOR).append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a sort key of that list with so many parts; null when the request has no cursor. */
    public static @Nullable Key read(PageRequest request, String list, int parts) {
        var cursor = request.cursor();
        if (cursor == null) {
            return null;
        }
        var split = split(cursor);
        if (split.size() != parts + 1 || !split.getFirst().equals(list)) {
            throw invalid();
        }
        return new Key(split.subList(1, split.size()));
    }

    /** Makes a page of up to one entry more than was asked for; the surplus one says that there is a next page. */
    public static <T> Page<T> page(PageRequest request, List<T> entries, Function<T, String> cursor) {
        if (entries.size() <= request.limit()) {
            return new Page<>(entries, null);
        }
        var items = entries.subList(0, request.limit());
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    private static List<String> split(String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = new ArrayList<String>();
            var from = 0;
            for (var to = text.indexOf(SEPARATOR); to >= 0; to = text.indexOf(SEPARATOR, from)) {
                parts.add(text.substring(from, to));
                from = to + 1;
            }
            parts.add(text.substring(from));
            return parts;
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static InvalidValueException invalid() {
        return new InvalidValueException("cursor", "is none of this list", "the \"next\" of a page of the same list");
    }

    /** The parts of a sort key, read as what they were written from. */
    public record Key(List<String> parts) {

        /** A part that is text. */
        public String text(int part) {
            if (parts.get(part).indexOf('\0') >= 0) {
                throw invalid();
            }
            return parts.get(part);
        }

        /** A part that is a whole number. */
        public long number(int part) {
            try {
                return Long.parseLong(parts.get(part));
            } catch (NumberFormatException e) {
                throw invalid();
            }
        }

        /** A part that is a whole number and small. */
        public int smallNumber(int part) {
            try {
                return Math.toIntExact(number(part));
            } catch (ArithmeticException e) {
                throw invalid();
            }
        }

        /** A part that is a number with a fraction. */
        public double fraction(int part) {
            try {
                return Double.parseDouble(parts.get(part));
            } catch (NumberFormatException e) {
                throw invalid();
            }
        }

        /** A part that is an instant; none outside the years 1 to 9999. */
        public Instant instant(int part) {
            try {
                var instant = Instant.parse(parts.get(part));
                if (instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                        || instant.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
                    throw invalid();
                }
                return instant;
            } catch (DateTimeException e) {
                throw invalid();
            }
        }
    }
}
