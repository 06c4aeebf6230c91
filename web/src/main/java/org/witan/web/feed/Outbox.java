package org.witan.web.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.audit.AuditEntryView;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * What one connection has yet to say, asked for in batches by its writer.
 *
 * <p>Its size is bounded whatever the reader does: entries come only as they were asked for, and everything else that can
 * wait here is one of a kind, of which only the latest counts.
 */
final class Outbox {

    /** How many entries wait here at the most. */
    static final int WINDOW = 64;

    private static final int BATCH = 32;

    private final InstantSource clock;
    private final PendingFrames frames = new PendingFrames();
    private final Queue<AuditEntryView> entries = new ArrayDeque<>(WINDOW);
    private Predicate<AuditEntryView> visible = _ -> true;
    private IntConsumer replenish = _ -> {};
    private boolean heartbeat;
    private boolean closed;
    private long position = -1;
    private @Nullable Instant takenAt;
    private @Nullable MonoSink<Batch> writer;

    Outbox(InstantSource clock) {
        this.clock = clock;
    }

    /** The frames to write next, as soon as there are some; empty once nothing comes any more. One batch at a time. */
    Mono<Batch> next() {
        return Mono.create(sink -> {
            synchronized (this) {
                takenAt = null;
                writer = sink;
            }
            flush();
        });
    }

    /** Starts the feed at a position. */
    void open(long start, String frame, Predicate<AuditEntryView> visibleEntries, IntConsumer askForMore) {
        synchronized (this) {
            if (closed) {
                return;
            }
            position = start;
            frames.welcome(frame);
            visible = visibleEntries;
            replenish = askForMore;
        }
        flush();
    }

    /** Adds an entry that was asked for. */
    void add(AuditEntryView entry) {
        synchronized (this) {
            if (closed) {
                return;
            }
            entries.add(entry);
        }
        flush();
    }

    /** Answers a ping. */
    void pong(byte[] payload) {
        synchronized (this) {
            frames.pong(payload);
        }
        flush();
    }

    /** Says that the token was renewed. */
    void renewed(String frame) {
        synchronized (this) {
            frames.renewed(frame);
        }
        flush();
    }

    /** Says that something was not done. */
    void problem(String frame) {
        synchronized (this) {
            frames.problem(frame);
        }
        flush();
    }

    /** Says who is at the place; an older list than the one said last is left out. */
    void presence(long version, String frame) {
        synchronized (this) {
            frames.presence(version, frame);
        }
        flush();
    }

    /** Forgets a list of who is at a place that was left meanwhile. */
    synchronized void forgetPresence() {
        frames.forgetPresence();
    }

    /** Says what the position is, after all that waits before it. */
    void heartbeat() {
        synchronized (this) {
            heartbeat = position >= 0 && !closed;
        }
        flush();
    }

    /** Says one last thing, or nothing, and no more; entries that wait are dropped, to be resumed from the position. */
    void close(@Nullable String lastFrame) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            entries.clear();
            heartbeat = false;
            frames.close(lastFrame);
        }
        flush();
    }

    /** The position of the last entry that was given to the writer; negative before the feed was opened. */
    synchronized long position() {
        return position;
    }

    /** Whether the writer has been busy with one batch for longer than that. */
    synchronized boolean stalledLongerThan(Duration limit) {
        return takenAt != null && takenAt.plus(limit).isBefore(clock.instant());
    }

    private void flush() {
        MonoSink<Batch> sink;
        IntConsumer askForMore;
        Batch batch;
        int taken;
        synchronized (this) {
            if (writer == null) {
                return;
            }
            batch = new Batch(frames.takePongs(), new ArrayList<>());
            taken = fill(batch.texts());
            if (batch.isEmpty() && !closed && taken == 0) {
                return;
            }
            if (!batch.isEmpty() || closed) {
                sink = writer;
                writer = null;
                takenAt = batch.isEmpty() ? null : clock.instant();
            } else {
                sink = null;
            }
            askForMore = replenish;
        }
        if (taken > 0) {
            askForMore.accept(taken);
        }
        if (sink == null) {
            // Only entries that this member may not see were taken; whatever came meanwhile must not wait for the next.
            flush();
        } else if (batch.isEmpty()) {
            sink.success();
        } else {
            sink.success(batch);
        }
    }

    private int fill(List<String> batch) {
        frames.takeTexts(batch);
        var taken = 0;
        for (var entry = entries.poll(); entry != null; entry = taken < BATCH ? entries.poll() : null) {
            taken++;
            position = entry.position();
            if (visible.test(entry)) {
                batch.add(FeedFrames.event(entry));
            }
        }
        if (heartbeat && entries.isEmpty()) {
            heartbeat = false;
            batch.add(FeedFrames.heartbeat(position));
        }
        return taken;
    }
}
