package org.witan.commandside.process;

import java.time.Duration;
import java.time.Instant;
import org.witan.messages.Labelled;
import org.witan.messages.ReviewId;

/**
 * Something that the application does by itself for a review when its time has come.
 *
 * @param seat        the seat that it is about; empty for none
 * @param number      the round, or the revision, that it is about
 * @param deadline    the deadline that it is about
 * @param hoursBefore how long before the deadline it is due
 */
record Errand(ReviewId review, Kind kind, String seat, int number, Instant deadline, int hoursBefore) {

    /** What is done. */
    enum Kind implements Labelled {
        /** Remind a member to accept or decline a seat. */
        REMIND_OF_SEAT,
        /** Remind all who have not filed. */
        REMIND_OF_SHEETS,
        /** End a sealed round, or say that its time is up. */
        CLOSE_ROUND,
        /** Put a submitted revision before the panel. */
        TAKE_REVISION,
        /** End the review of a withdrawn proposal. */
        ABANDON
    }

    static Errand now(ReviewId review, Kind kind, int number, Instant at) {
        return new Errand(review, kind, "", number, at, 0);
    }

    Instant dueAt() {
        return deadline.minus(Duration.ofHours(hoursBefore));
    }
}
