package org.witan.commandside.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest part of the log in memory, shared by all who follow the log on this node.
 *
 * <p>What this node commits arrives here directly. What others commit is heard of by a notification or by polling, and
 * fetched. The end of the tail only moves over events that follow each other without a gap, so a reader that follows it
 * cannot skip one, in whatever order the news arrive.
 */
final class LogTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final LogReader reader;
    private final EventCodec codec;
    private final EventLogSettings settings;
    private final Consumer<List<LoggedEvent>> onForeign;
    private final LogNews news = new LogNews();
    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    // Guarded by the lock, but for its end.
    private final RecentEvents recent;

    // Used by the tail's own thread only.
    private boolean following = true;

    private volatile boolean closed;

    /** @param onForeign told of events that another node has appended, in order */
    LogTail(LogReader reader, EventCodec codec, EventLogSettings settings, Consumer<List<LoggedEvent>> onForeign) {
        this.reader = reader;
        this.codec = codec;
        this.settings = settings;
        this.onForeign = onForeign;
        this.recent = new RecentEvents(codec, settings);
        this.thread = Thread.ofPlatform().name("event-log-tail").daemon().unstarted(this::run);
    }

    void start() {
        try {
            // Before the first command: what others append from here on is noticed.
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("The event log's tail cannot be followed yet: {}", e.getMessage());
            following = false;
        }
        thread.start();
    }

    /** The position up to which every event is known to be there; -1 until the log has been seen for the first time. */
    long end() {
        return recent.end();
    }

    /** Takes events that this node has just committed. */
    void committed(List<LoggedEvent> events) {
        lock.lock();
        try {
            events.forEach(recent::add);
            if (end() >= 0) {
                advance();
            }
        } finally {
            lock.unlock();
        }
        var last = events.getLast().position();
        if (end() < last) {
            news.hear(last);
        }
        tellFollowers();
    }

    /** Takes the news that the log reaches at least to the position. */
    void hear(long position) {
        news.hear(position);
    }

    /** Looks up the log's head soon, because news may have been missed. */
    void pollSoon() {
        news.lookSoon();
    }

    /** Calls back whenever the tail has moved, until the returned action is run. */
    Runnable follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Waits until the end is behind the position. */
    boolean awaitBeyond(long position, Duration timeout) throws InterruptedException {
        var nanos = timeout.toNanos();
        lock.lock();
        try {
            while (end() <= position) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Some of the events after the position, from memory where they are still there, else from the database. */
    EventSlice after(long position) {
        lock.lock();
        try {
            if (recent.reachBackTo(position)) {
                return recent.after(position);
            }
        } finally {
            lock.unlock();
        }
        var events = reader.after(position, settings.readBatch());
        return events.isEmpty()
                ? new EventSlice(position, List.of())
                : new EventSlice(events.getLast().position(), codec.toMessages(events));
    }

    private void run() {
        while (!closed) {
            try {
                news.await(this::end, settings.pollInterval());
                catchUp();
                following = true;
            } catch (InterruptedException e) {
                LOG.debug("The tail was asked to stop");
            } catch (RuntimeException e) {
                if (!closed && following) {
                    LOG.warn("The event log's tail cannot be followed for now: {}", e.getMessage());
                }
                following = false;
                pauseAfterFailure();
            }
        }
    }

    private void catchUp() {
        if (news.takeLook() || end() < 0) {
            look();
        }
        for (var heard = news.heard(); !closed && heard > end(); heard = news.heard()) {
            var missing = reader.after(end(), settings.readBatch());
            if (missing.isEmpty()) {
                news.disbelieve(heard, end());
                return;
            }
            insert(missing);
            tellFollowers();
        }
    }

    private void look() {
        var head = reader.head();
        news.hear(head);
        lock.lock();
        try {
            if (end() < 0) {
                recent.beginAfter(head);
                moved.signalAll();
            }
            advance();
        } finally {
            lock.unlock();
        }
        tellFollowers();
    }

    private void insert(List<LoggedEvent> fetched) {
        List<LoggedEvent> foreign;
        lock.lock();
        try {
            foreign = fetched.stream().filter(event -> !recent.knows(event)).toList();
            foreign.forEach(recent::add);
        } finally {
            lock.unlock();
        }
        // Before the tail moves: whoever is woken by an event must not find an older state remembered.
        onForeign.accept(foreign);
        lock.lock();
        try {
            advance();
        } finally {
            lock.unlock();
        }
    }

    private void advance() {
        if (recent.advance()) {
            moved.signalAll();
        }
    }

    private void tellFollowers() {
        followers.forEach(Runnable::run);
    }

    private void pauseAfterFailure() {
        news.lookSoon();
        var longest = settings.pollInterval().compareTo(LONGEST_PAUSE) < 0 ? settings.pollInterval() : LONGEST_PAUSE;
        try {
            awaitBeyond(end(), longest);
        } catch (InterruptedException e) {
            LOG.debug("The tail was asked to stop");
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
