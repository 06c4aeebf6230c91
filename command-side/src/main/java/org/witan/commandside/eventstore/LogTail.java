package org.witan.commandside.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
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

    private final LogReader reader;
    private final EventCodec codec;
    private final EventLogSettings settings;
    private final Consumer<List<LoggedEvent>> onForeign;
    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Condition moved = lock.newCondition();
    // Guarded by the lock.
    private final NavigableMap<Long, LoggedEvent> early = new TreeMap<>();
    private final NavigableMap<Long, Slot> recent = new TreeMap<>();
    private long recentSize;
    private long heard;
    private boolean poll = true;

    // Used by the tail's own thread only.
    private boolean following = true;

    private volatile long end = -1;
    private volatile boolean closed;

    /** @param onForeign told of events that another node has appended, in order */
    LogTail(LogReader reader, EventCodec codec, EventLogSettings settings, Consumer<List<LoggedEvent>> onForeign) {
        this.reader = reader;
        this.codec = codec;
        this.settings = settings;
        this.onForeign = onForeign;
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
        return end;
    }

    /** Takes events that this node has just committed. */
    void committed(List<LoggedEvent> events) {
        lock.lock();
        try {
            events.stream()
                    .filter(event -> event.position() > end)
                    .forEach(event -> early.put(event.position(), event));
            heard = Math.max(heard, events.getLast().position());
            if (end < 0 || !advance()) {
                news.signal();
            }
        } finally {
            lock.unlock();
        }
        tellFollowers();
    }

    /** Takes the news that the log reaches at least to the position. */
    void hear(long position) {
        lock.lock();
        try {
            if (position > heard) {
                heard = position;
                news.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Looks up the log's head soon, because news may have been missed. */
    void pollSoon() {
        lock.lock();
        try {
            poll = true;
            news.signal();
        } finally {
            lock.unlock();
        }
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
            while (end <= position) {
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
    Slice after(long position) {
        lock.lock();
        try {
            if (!recent.isEmpty() && recent.firstKey() <= position + 1) {
                return slice(position);
            }
        } finally {
            lock.unlock();
        }
        var events = reader.after(position, settings.readBatch());
        return events.isEmpty()
                ? new Slice(position, List.of())
                : new Slice(events.getLast().position(), codec.toMessages(events));
    }

    private Slice slice(long position) {
        var messages = new ArrayList<TrackedEventMessage<?>>();
        var last = position;
        for (var slot : recent.tailMap(position, false).values()) {
            messages.addAll(slot.messages(codec));
            last = slot.position;
            if (messages.size() >= settings.readBatch()) {
                break;
            }
        }
        return new Slice(last, messages);
    }

    private void run() {
        while (!closed) {
            try {
                awaitNews();
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

    private void awaitNews() throws InterruptedException {
        lock.lock();
        try {
            var nanos = settings.pollInterval().toNanos();
            while (!poll && heard <= end && nanos > 0) {
                nanos = news.awaitNanos(nanos);
            }
            poll = poll || nanos <= 0;
        } finally {
            lock.unlock();
        }
    }

    private void catchUp() {
        if (poll || end < 0) {
            var head = reader.head();
            lock.lock();
            try {
                poll = false;
                heard = Math.max(heard, head);
                if (end < 0) {
                    end = head;
                    early.headMap(head, true).clear();
                    moved.signalAll();
                }
            } finally {
                lock.unlock();
            }
            tellFollowers();
        }
        while (!closed && isBehind()) {
            var missing = reader.after(end, settings.readBatch());
            if (missing.isEmpty()) {
                disbelieveWhatWasHeard();
                return;
            }
            insert(missing);
            tellFollowers();
        }
    }

    private void disbelieveWhatWasHeard() {
        lock.lock();
        try {
            heard = end;
        } finally {
            lock.unlock();
        }
    }

    private boolean isBehind() {
        lock.lock();
        try {
            advance();
            return heard > end;
        } finally {
            lock.unlock();
        }
    }

    private void insert(List<LoggedEvent> fetched) {
        List<LoggedEvent> foreign;
        lock.lock();
        try {
            foreign = fetched.stream()
                    .filter(event -> event.position() > end && !early.containsKey(event.position()))
                    .toList();
            foreign.forEach(event -> early.put(event.position(), event));
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

    /** Moves the end over what is there without a gap; answers whether nothing is missing. */
    private boolean advance() {
        var before = end;
        for (var next = early.get(end + 1); next != null; next = early.get(end + 1)) {
            early.remove(next.position());
            recent.put(next.position(), new Slot(next));
            recentSize += next.row().size();
            end = next.position();
        }
        while (recent.size() > settings.tailEvents() || recentSize > settings.tailBytes() && recent.size() > 1) {
            recentSize -= recent.pollFirstEntry().getValue().size;
        }
        if (end != before) {
            moved.signalAll();
        }
        return heard <= end;
    }

    private void tellFollowers() {
        followers.forEach(Runnable::run);
    }

    private void pauseAfterFailure() {
        lock.lock();
        try {
            poll = true;
            moved.await(Math.min(200, settings.pollInterval().toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            LOG.debug("The tail was asked to stop");
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    /** Consecutive events' messages, and the position of the last event even where it has no message. */
    record Slice(long lastPosition, List<TrackedEventMessage<?>> messages) {}

    /** One event; it is upcast and read from JSON at most once for all followers, and only if there is one. */
    private static final class Slot {

        private final long position;
        private final int size;
        private final LoggedEvent event;
        private @Nullable List<TrackedEventMessage<?>> messages;

        Slot(LoggedEvent event) {
            this.position = event.position();
            this.size = event.row().size();
            this.event = event;
        }

        List<TrackedEventMessage<?>> messages(EventCodec codec) {
            var known = messages;
            if (known == null) {
                known = codec.toMessages(List.of(event));
                messages = known;
            }
            return known;
        }
    }
}
