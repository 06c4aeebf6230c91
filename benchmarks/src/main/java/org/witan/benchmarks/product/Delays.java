package org.witan.benchmarks.product;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects how long something took, and says how it is distributed. For use by one thread. */
final class Delays {

    private final List<Long> nanoseconds = new ArrayList<>();

    void add(long delay) {
        nanoseconds.add(delay);
    }

    /** Whether 99 of 100 took no longer than this; false when there are none. */
    boolean p99Within(Duration limit) {
        return !nanoseconds.isEmpty() && percentile(0.99) <= limit.toNanos();
    }

    /** Whether 95 of 100 took no longer than this; false when there are none. */
    boolean p95Within(Duration limit) {
        return !nanoseconds.isEmpty() && percentile(0.95) <= limit.toNanos();
    }

    /** The distribution in one line, to the tenth of a millisecond. */
    String precisely() {
        if (nanoseconds.isEmpty()) {
            return "(no samples)";
        }
        return String.format(
                Locale.ROOT,
                "p50 %5.1f ms   p95 %5.1f ms   p99 %5.1f ms   max %5.1f ms",
                percentile(0.5) / 1e6,
                percentile(0.95) / 1e6,
                percentile(0.99) / 1e6,
                percentile(1) / 1e6);
    }

    /** The distribution in one line. */
    String summary() {
        if (nanoseconds.isEmpty()) {
            return "(no samples)";
        }
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms   p99 %.0f ms   max %.0f ms   (%d samples)",
                percentile(0.5) / 1e6,
                percentile(0.99) / 1e6,
                percentile(1) / 1e6,
                nanoseconds.size());
    }

    // By nearest rank.
    private long percentile(double share) {
        var sorted = nanoseconds.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }
}
