package org.witan.messages.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * Something that the chair did by the power of the chair.
 *
 * @param act     the stored name of the event, for instance {@code seat-waived}
 * @param subject what it was done to, such as a seat or a rule; null for the review
 * @param before  what it replaced or passed over; null for nothing
 * @param holder  who held the seat or owed the condition before; null for nobody
 * @param due     when the condition was due before; null for never
 */
public record ChairActView(
        String act,
        Person by,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String reason,
        @Nullable Person holder,
        @Nullable LocalDate due,
        Instant at) {}
