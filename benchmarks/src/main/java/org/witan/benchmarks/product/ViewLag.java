package org.witan.benchmarks.product;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Samples how far the views are behind the log while reviews are made: takes the write that was acknowledged last, reads
 * its review with the write's position, and counts from the acknowledgement to the answer. The same read without a
 * position follows, so that what is left of the difference is waiting.
 */
final class ViewLag implements AutoCloseable {

    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(200);

    private final TenantApi api;
    private final ReviewProgress progress;
    private final Delays caughtUp = new Delays();
    private final Delays reads = new Delays();
    private final Thread thread;
    private volatile boolean closed;

    ViewLag(TenantApi api, ReviewProgress progress) {
        this.api = api;
        this.progress = progress;
        this.thread = Thread.ofVirtual().start(this::sample);
    }

    private void sample() {
        while (!closed) {
            var latest = progress.latest();
            if (latest != null) {
                api.get(latest.review(), latest.position());
                caughtUp.add(System.nanoTime() - latest.at());
                var begin = System.nanoTime();
                api.get(latest.review());
                reads.add(System.nanoTime() - begin);
            }
            LockSupport.parkNanos(BETWEEN_SAMPLES.toNanos());
        }
    }

    void print() {
        System.out.println("  reviews as new as the last write, from its acknowledgement on  " + caughtUp.summary());
        System.out.println("  the same read without waiting                                  " + reads.summary());
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
