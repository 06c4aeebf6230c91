package org.witan.queryside.view;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads columns as the views' records want them. */
public final class Columns {

    private Columns() {}

    /** A text that is there. */
    public static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    /** A text that may be missing. */
    public static @Nullable String optionalText(Readable row, String column) {
        return row.get(column, String.class);
    }

    /** A number that is there. */
    public static int number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class), column);
    }

    /** A number that may be missing. */
    public static @Nullable Integer optionalNumber(Readable row, String column) {
        return row.get(column, Integer.class);
    }

    /** A long number that is there. */
    public static long longNumber(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class), column);
    }

    /** A yes or no that is there. */
    public static boolean flag(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Boolean.class), column);
    }

    /** An instant that is there. */
    public static Instant instant(Readable row, String column) {
        return Objects.requireNonNull(optionalInstant(row, column), column);
    }

    /** An instant that may be missing. */
    public static @Nullable Instant optionalInstant(Readable row, String column) {
        var time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A day that may be missing. */
    public static @Nullable LocalDate optionalDay(Readable row, String column) {
        return row.get(column, LocalDate.class);
    }

    /** An array of texts; empty when it is missing. */
    public static List<String> texts(Readable row, String column) {
        var array = row.get(column, String[].class);
        return array == null ? List.of() : List.of(array);
    }
}
