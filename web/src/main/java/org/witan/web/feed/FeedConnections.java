package org.witan.web.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.witan.messages.MemberId;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * The open connections of this node: keeps their time, bounds how many one member has, and closes them, resumable, before
 * the server stops.
 */
final class FeedConnections implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConnections.class);

    private final Scheduler scheduler;
    private final FeedSettings settings;
    private final Set<FeedConnection> open = ConcurrentHashMap.newKeySet();
    private final Map<MemberId, Integer> perMember = new HashMap<>();
    private @Nullable Disposable ticking;
    private volatile boolean stopping;

    FeedConnections(Scheduler scheduler, FeedSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
    }

    /** Keeps the connection's time from now on; one that comes while the server stops is sent away. */
    void add(FeedConnection connection) {
        open.add(connection);
        if (stopping) {
            connection.end(Ending.goingAway());
        }
    }

    /** Forgets a connection that is closed. */
    void remove(FeedConnection connection) {
        open.remove(connection);
    }

    /** Takes one of the member's places; false when none is left. */
    synchronized boolean admit(MemberId member) {
        var count = perMember.getOrDefault(member, 0);
        if (count >= settings.socketsPerMember()) {
            return false;
        }
        perMember.put(member, count + 1);
        return true;
    }

    /** Gives a place of the member's back. */
    synchronized void release(MemberId member) {
        perMember.computeIfPresent(member, (_, count) -> count > 1 ? count - 1 : null);
    }

    /** How many connections are open, greeted or not. */
    int size() {
        return open.size();
    }

    @Override
    public synchronized void start() {
        if (ticking == null) {
            stopping = false;
            var period = settings.tick().toMillis();
            ticking = scheduler.schedulePeriodically(this::tick, period, period, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable stopped) {
        stopping = true;
        open.forEach(connection -> connection.end(Ending.goingAway()));
        // Whoever does not answer the close frame is cut by the ticks that still come.
        awaitEmpty(settings.closeGrace().multipliedBy(2), stopped);
    }

    @Override
    public synchronized boolean isRunning() {
        return ticking != null;
    }

    /** Before the web server refuses requests, so that clients go elsewhere while this node drains. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    private void awaitEmpty(Duration left, Runnable stopped) {
        if (open.isEmpty() || left.isNegative()) {
            stopTicking();
            stopped.run();
            return;
        }
        scheduler.schedule(
                () -> awaitEmpty(left.minus(settings.tick()), stopped),
                settings.tick().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private synchronized void stopTicking() {
        if (ticking != null) {
            ticking.dispose();
            ticking = null;
        }
    }

    private void tick() {
        for (var connection : open) {
            try {
                connection.tick();
            } catch (RuntimeException e) {
                // One connection that fails must not stop the time of all others.
                LOG.error("A feed connection failed", e);
                connection.end(Ending.of(e));
            }
        }
    }
}
