package org.witan.benchmarks.product;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Samples how far the search is behind the log while documents come in: takes the document that was acknowledged last,
 * searches for it until it is found, and counts from the acknowledgement. One search at a time, so that measuring is no
 * load to speak of.
 */
final class IndexLag implements AutoCloseable {

    private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(10);
    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final FoundInSearch search;
    private final Acknowledgements answers;
    private final List<Long> nanoseconds = new ArrayList<>();
    private final List<String> neverFound = new ArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    IndexLag(FoundInSearch search, Acknowledgements answers) {
        this.search = search;
        this.answers = answers;
        this.thread = Thread.ofVirtual().start(this::sample);
    }

    private void sample() {
        Acknowledged former = null;
        while (true) {
            var last = closed;
            var latest = answers.latest();
            if (last && latest == former) {
                return;
            }
            if (latest != null && latest != former) {
                measure(latest);
                former = latest;
                LockSupport.parkNanos(BETWEEN_SAMPLES.toNanos());
            } else {
                LockSupport.parkNanos(BETWEEN_SEARCHES.toNanos());
            }
        }
    }

    private void measure(Acknowledged document) {
        while (search.place(document) == 0) {
            if (System.nanoTime() - document.at() > PATIENCE.toNanos()) {
                neverFound.add(document.key());
                return;
            }
            LockSupport.parkNanos(BETWEEN_SEARCHES.toNanos());
        }
        nanoseconds.add(System.nanoTime() - document.at());
    }

    /** The distribution in one line; null when there was no sample. */
    @Nullable
    String summary() {
        if (nanoseconds.isEmpty()) {
            return null;
        }
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms   p99 %.0f ms   max %.0f ms   (%d samples)",
                percentile(sorted, 0.5),
                percentile(sorted, 0.99),
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }

    List<String> neverFound() {
        return List.copyOf(neverFound);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] / 1e6;
    }

    /** Ends when the last document has been found. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
