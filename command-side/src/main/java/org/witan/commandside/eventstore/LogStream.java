package org.witan.commandside.eventstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log, from a position on, event by event. */
final class LogStream implements TrackingEventStream {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final LogTail tail;
    private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private final Runnable unfollow;
    private long position;
    private volatile @Nullable Runnable onAvailable;
    private volatile boolean closed;

    LogStream(LogTail tail, long position) {
        this.tail = tail;
        this.position = position;
        this.unfollow = tail.follow(this::moved);
    }

    private void moved() {
        var callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        while (!closed && fetched.isEmpty() && position < tail.end()) {
            var slice = tail.after(position);
            if (slice.lastPosition() == position) {
                break;
            }
            fetched.addAll(slice.messages());
            position = slice.lastPosition();
        }
        return Optional.ofNullable(fetched.peekFirst());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            var left = deadline - System.nanoTime();
            if (closed || left <= 0 || !tail.awaitBeyond(position(), Duration.ofNanos(left))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            synchronized (this) {
                if (peek().isPresent()) {
                    return fetched.removeFirst();
                }
            }
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
            tail.awaitBeyond(position(), LONGEST_WAIT);
        }
    }

    private synchronized long position() {
        return position;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        callback.run();
        return true;
    }

    @Override
    public void close() {
        closed = true;
        unfollow.run();
    }
}
