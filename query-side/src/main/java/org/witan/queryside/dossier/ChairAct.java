package org.witan.queryside.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
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
 * @param holder  who held the seat or owed the condition before; null for nobody
 * @param due     when the condition was due before; null for never
 */
public record ChairAct(
        String act,
        String by,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String reason,
        @Nullable String holder,
        @Nullable LocalDate due,
        Instant at) {

    static ChairAct of(
            ReviewEvent event,
            Occurrence occurrence,
            @Nullable String subject,
            @Nullable String before,
            @Nullable String reason) {
        var act = event.getClass().getAnnotation(StoredType.class).name();
        return new ChairAct(act, occurrence.actor(), subject, before, reason, null, null, occurrence.at());
    }

    /** The same of a seat or a condition that somebody held. */
    ChairAct takenFrom(@Nullable MemberId formerHolder, @Nullable LocalDate formerDue) {
        var member = formerHolder == null ? null : formerHolder.value();
        return new ChairAct(act, by, subject, before, reason, member, formerDue, at);
    }

    Stream<String> people() {
        return Stream.of(by, holder).filter(Objects::nonNull);
    }
}
