package org.witan.commandside.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest round.
 *
 * @param number   counted from 1; 0 before the first
 * @param revision the revision that all judge in it
 * @param deadline when it ends, or the discussion after it; null for no plan
 * @param timeUp   whether it is on record that its time is up
 */
record RoundState(int number, int revision, @Nullable Instant deadline, boolean timeUp) {

    static final RoundState NONE = new RoundState(0, 0, null, false);

    RoundState until(@Nullable Instant newDeadline) {
        return new RoundState(number, revision, newDeadline, false);
    }

    RoundState up() {
        return new RoundState(number, revision, deadline, true);
    }
}
