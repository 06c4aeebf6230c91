package org.witan.commandside.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other nodes how far the log reaches, and hears it from them.
 *
 * <p>Only a hint: it is sent after the commit, outside its transaction, one for many batches where they come fast, and whoever
 * misses it polls.
 */
final class LogNotifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogNotifications.class);
    private static final String CHANNEL = "event_log";
    private static final Duration RECONNECT_PAUSE = Duration.ofMillis(200);
    private static final Duration SHORTEST_INTERVAL = Duration.ofMillis(4);
    private static final int LISTEN_MILLIS = 1_000;

    private final EventLogDatabase database;
    private final LogTail tail;
    private final AtomicLong reached = new AtomicLong();
    private final Thread notifier =
            Thread.ofPlatform().name("event-log-notifier").daemon().unstarted(() -> untilClosed(this::tell));
    private final Thread listener =
            Thread.ofPlatform().name("event-log-listener").daemon().unstarted(() -> untilClosed(this::listen));
    private volatile @Nullable Connection listening;
    private volatile boolean idle;
    private volatile boolean working = true;
    private volatile boolean closed;

    LogNotifications(EventLogDatabase database, LogTail tail) {
        this.database = database;
        this.tail = tail;
    }

    void start() {
        notifier.start();
        listener.start();
    }

    /** Lets other nodes know soon that the log reaches the position. */
    void reached(long position) {
        reached.accumulateAndGet(position, Math::max);
        if (idle) {
            LockSupport.unpark(notifier);
        }
    }

    private void tell() throws SQLException {
        var told = 0L;
        try (var connection = database.openForNotifying();
                var statement = connection.prepareStatement("SELECT pg_notify('" + CHANNEL + "', ?)")) {
            while (!closed) {
                awaitNews(told);
                var position = reached.get();
                if (position != told) {
                    statement.setString(1, Long.toString(position));
                    statement.executeQuery().close();
                    told = position;
                    // The first news are told at once; those that follow closely share one notification.
                    LockSupport.parkNanos(this, SHORTEST_INTERVAL.toNanos());
                }
            }
        }
    }

    private void awaitNews(long told) {
        idle = true;
        while (!closed && reached.get() == told) {
            LockSupport.park(this);
        }
        idle = false;
    }

    private void listen() throws SQLException {
        try (var connection = database.openForListening();
                var statement = connection.createStatement()) {
            listening = connection;
            statement.execute("LISTEN " + CHANNEL);
            // What was committed before this connection listened was not heard of.
            tail.pollSoon();
            working = true;
            var session = connection.unwrap(PGConnection.class);
            while (!closed) {
                for (var notification : session.getNotifications(LISTEN_MILLIS)) {
                    tail.hear(Long.parseLong(notification.getParameter()));
                }
            }
        }
    }

    private void untilClosed(Work work) {
        while (!closed) {
            try {
                work.run();
            } catch (SQLException | NumberFormatException e) {
                if (!closed) {
                    // Once for each connection that worked; the attempts to connect again are many.
                    if (working) {
                        LOG.warn("Notifications of the event log are interrupted: {}", e.getMessage());
                        working = false;
                    }
                    LockSupport.parkNanos(RECONNECT_PAUSE.toNanos());
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(notifier);
        var connection = listening;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("The listening connection did not close cleanly", e);
            }
        }
    }

    @FunctionalInterface
    private interface Work {

        void run() throws SQLException;
    }
}
