package org.witan.web.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.witan.messages.InvalidValueException;

/** Instants and dates as requests write them. */
public final class Times {

    private Times() {}

    /** The instant that the text says; refuses a text that says none. */
    public static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("instant", Quoted.of(text), "an instant such as 2026-03-01T00:00:00Z");
        }
    }

    /** The date that the text says; refuses a text that says none. */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("date", Quoted.of(text), "a date such as 2026-03-01");
        }
    }
}
