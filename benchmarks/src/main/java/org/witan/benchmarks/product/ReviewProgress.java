package org.witan.benchmarks.product;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How far the making of reviews has come. Safe for use by many threads. */
final class ReviewProgress {

    private static final int STEPS = 10;

    private final int wanted;
    private final long begin = System.nanoTime();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicReference<@Nullable Write> latest = new AtomicReference<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    ReviewProgress(int wanted) {
        this.wanted = wanted;
    }

    /**
     * A write that was acknowledged.
     *
     * @param review the path of the review
     * @param at     when, by {@link System#nanoTime()}
     */
    record Write(String review, long position, long at) {}

    void wrote(String review, long position) {
        writes.incrementAndGet();
        latest.set(new Write(review, position, System.nanoTime()));
    }

    /** The write that was acknowledged last; null before the first. */
    @Nullable
    Write latest() {
        return latest.get();
    }

    void made() {
        var count = made.incrementAndGet();
        if (count % Math.max(wanted / STEPS, 1) == 0 || count == wanted) {
            var seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "  %d of %d reviews after %.0f s, %.0f writes in a second%n",
                    count,
                    wanted,
                    seconds,
                    writes.get() / seconds);
        }
    }

    void failed(String proposal, String reason) {
        failures.add(proposal + ": " + reason);
    }

    /** One line for each review that was not made to the end. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
