package org.witan.queryside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.witan.messages.TenantId;
import org.witan.queryside.view.ProjectionCommits;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;
import org.witan.queryside.view.ViewPositions;

/**
 * Keeps the search index up to the documents: at once after each commit of theirs, and every second while it fails.
 *
 * <p>One node does it for all; the others stand by on a lock that the database gives back when that node is gone.
 */
@ProjectorComponent
class IndexFollower implements ProjectionCommits, SmartLifecycle {

    /** What the index's own progress is called among the views. */
    static final String VIEW = "search-index";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final long LOCK = 0x77_69_74_61_6eL;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ProjectionDatabase database;
    private final SearchGateway gateway;
    private final SearchSettings settings;
    private final ViewPositions positions;
    private final Semaphore wake = new Semaphore(0);
    private final AtomicBoolean failing = new AtomicBoolean();
    private @Nullable Connection lock;
    private @Nullable Thread thread;
    private volatile boolean running;

    IndexFollower(
            ProjectionDatabase database, SearchGateway gateway, SearchSettings settings, ViewPositions positions) {
        this.database = database;
        this.gateway = gateway;
        this.settings = settings;
        this.positions = positions;
    }

    @Override
    public void committed(String view, long position, Set<TenantId> tenants) {
        if (view.equals(SearchProjection.VIEW)) {
            wake.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("search-index-follower").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
        var following = thread;
        if (following != null) {
            following.interrupt();
            try {
                following.join(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        unlock();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try {
                if (holdsLock()) {
                    catchUp();
                }
                failing.set(false);
                if (wake.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException | UncheckedIOException | SQLException | DataAccessException | TransactionException e) {
                pauseAfter(e);
            }
        }
    }

    private void pauseAfter(Exception failure) {
        if (running && !failing.getAndSet(true)) {
            LOG.warn("The search index lags until the engine and the database answer again: {}", failure.toString());
        }
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void catchUp() throws IOException {
        var feed = new IndexFeed(ensureIndex(), database.client(), gateway);
        var reached = OptionalLong.empty();
        while (running && reached.isEmpty()) {
            reached = feed.step();
        }
        reached.ifPresent(this::reached);
    }

    private void reached(long position) {
        database.client()
                .sql("INSERT INTO view_progress (view, position) VALUES (?, ?)"
                        + " ON CONFLICT (view) DO UPDATE SET position = excluded.position"
                        + " WHERE view_progress.position <> excluded.position")
                .params(VIEW, position)
                .update();
        positions.reached(VIEW, position);
    }

    private String ensureIndex() throws IOException {
        var current = gateway.current();
        if (current != null) {
            return current;
        }
        var first = settings.alias() + "-v" + IndexDefinition.GENERATION;
        gateway.create(first, IndexDefinition.withReplicas(settings.replicas()));
        // The engine is new or was emptied: what an earlier index had been fed, this one has not.
        new IndexFeed(first, database.client(), gateway).restart();
        gateway.use(first);
        return first;
    }

    private boolean holdsLock() throws SQLException {
        var held = lock;
        if (held != null && held.isValid(1)) {
            return true;
        }
        unlock();
        var connection = database.connection();
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                if (result.next() && result.getBoolean(1)) {
                    lock = connection;
                    return true;
                }
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return false;
    }

    private void unlock() {
        var held = lock;
        lock = null;
        if (held != null) {
            try (held;
                    var statement = held.createStatement()) {
                statement.execute("SELECT pg_advisory_unlock_all()");
            } catch (SQLException e) {
                LOG.debug("The lock went with its connection", e);
            }
        }
    }
}
