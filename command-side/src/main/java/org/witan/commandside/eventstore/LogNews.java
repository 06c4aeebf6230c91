package org.witan.commandside.eventstore;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** How far the log is said to reach, and whether it is time to look for oneself. */
final class LogNews {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    // Guarded by the lock.
    private long heard;
    private boolean lookDue = true;

    /** Takes the news that the log reaches at least to the position. */
    void hear(long position) {
        lock.lock();
        try {
            if (position > heard) {
                heard = position;
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes it time to look. */
    void lookSoon() {
        lock.lock();
        try {
            lookDue = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the log is said to reach beyond the end, or it is time to look, which it is after that time at the latest. */
    void await(LongSupplier end, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            var nanos = longest.toNanos();
            while (!lookDue && heard <= end.getAsLong() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            lookDue = lookDue || nanos <= 0;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is time to look; if so, the caller looks. */
    boolean takeLook() {
        lock.lock();
        try {
            var due = lookDue;
            lookDue = false;
            return due;
        } finally {
            lock.unlock();
        }
    }

    /** How far the log is said to reach. */
    long heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    /** Takes back that the log reaches further than the end, unless there were news since that was believed. */
    void disbelieve(long believed, long end) {
        lock.lock();
        try {
            if (heard == believed) {
                heard = end;
            }
        } finally {
            lock.unlock();
        }
    }
}
