package org.witan.web.feed;

import java.time.Duration;
import java.time.Instant;

/** A bucket that fills over time and that every message of a client takes one from. Not safe for several threads. */
final class MessageRate {

    private final int perSecond;
    private final int burst;
    private double left;
    private Instant filledAt;

    MessageRate(int perSecond, int burst, Instant now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
        this.filledAt = now;
    }

    /** Takes one; false when there is none. */
    boolean take(Instant now) {
        var seconds = Math.max(0, Duration.between(filledAt, now).toNanos() / 1e9);
        left = Math.min(burst, left + seconds * perSecond);
        filledAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
