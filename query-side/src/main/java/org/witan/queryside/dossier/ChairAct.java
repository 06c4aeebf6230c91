package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.StoredType;
import org.witan.messages.review.ReviewEvent;
import org.witan.queryside.view.Occurrence;

/**
 * Something that the chair did by the power of the chair.
 *
 * @param act     the stored name of the event
 * @param by      the member
 * @param subject what it was done to; null for the review
 * @param before  what it replaced or passed over; null for nothing
 */
public record ChairAct(
        String act,
        String by,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String reason,
        Instant at) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    static ChairAct of(
            ReviewEvent event,
            Occurrence occurrence,
            @Nullable String subject,
            @Nullable String before,
            @Nullable String reason) {
        var act = event.getClass().getAnnotation(StoredType.class).name();
        return new ChairAct(act, occurrence.actor(), subject, before, reason, occurrence.at());
    }

    /** Whether a subject, or what was before, is told by the id of a member or of a condition. */
    public static boolean isId(String told) {
        return ID.matcher(told).matches();
    }

    /** Who did it, and whoever else may be told of by an id. */
    Stream<String> people() {
        return Stream.of(by, subject, before).filter(Objects::nonNull).filter(told -> told.equals(by) || isId(told));
    }
}
