package org.witan.queryside.dossier;

import java.time.Instant;
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

    static ChairAct of(
            ReviewEvent event,
            Occurrence occurrence,
            @Nullable String subject,
            @Nullable String before,
            @Nullable String reason) {
        var act = event.getClass().getAnnotation(StoredType.class).name();
        return new ChairAct(act, occurrence.actor(), subject, before, reason, occurrence.at());
    }
}
