package org.witan.web.feed;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets a burst of messages through, and a few a second over time. Not for use by several threads at once. */
final class MessageRate {

    private final double burst;
    private final double perNano;
    private final LongSupplier nanos;
    private double allowance;
    private long last;

    MessageRate(int burst, int perSecond, LongSupplier nanos) {
        this.burst = burst;
        this.perNano = (double) perSecond / Duration.ofSeconds(1).toNanos();
        this.nanos = nanos;
        this.allowance = burst;
        this.last = nanos.getAsLong();
    }

    /** Whether one more message is within the rate. */
    boolean permits() {
        var now = nanos.getAsLong();
        allowance = Math.min(burst, allowance + (now - last) * perNano);
        last = now;
        if (allowance < 1) {
            return false;
        }
        allowance--;
        return true;
    }
}
