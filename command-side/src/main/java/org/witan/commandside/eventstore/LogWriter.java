package org.witan.commandside.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a node that appends to the log: it stores what waits in one transaction and then answers everyone.
 *
 * <p>It first appends on the assumption that no version is stale, which costs one round trip. Where that fails it takes the
 * log's head, refuses the stale requests one by one and appends the others. Where the connection breaks it makes sure of the
 * truth on a new one before it answers.
 */
final class LogWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);
    private static final Duration RECONNECT_PAUSE = Duration.ofMillis(100);

    private final EventLogDatabase database;
    private final Duration appendTimeout;
    private final AppendQueue queue;
    private final Consumer<List<LoggedEvent>> onCommitted;
    private final Thread thread;
    private @Nullable WriterSession session;
    private boolean away;
    private volatile boolean closed;

    /** @param onCommitted told of all events of a transaction, in order, after it was committed here */
    LogWriter(EventLogDatabase database, EventLogSettings settings, Consumer<List<LoggedEvent>> onCommitted) {
        this.database = database;
        this.appendTimeout = settings.appendTimeout();
        this.queue = new AppendQueue(settings);
        this.onCommitted = onCommitted;
        this.thread = Thread.ofPlatform().name("event-log-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Takes the request; its outcome is completed once it is known whether it is stored, in bounded time. */
    void submit(AppendRequest request) {
        queue.add(request);
        if (closed && queue.withdraw(request)) {
            request.refused(unavailable("The event log is shut down", true, null));
        }
    }

    private void run() {
        while (!closed) {
            List<AppendRequest> batch = List.of();
            try {
                batch = queue.takeBatch();
                flushUnexpired(batch);
            } catch (InterruptedException e) {
                LOG.debug("The writer was asked to stop");
            } catch (RuntimeException | Error e) {
                // A request without an answer would hang its caller for ever.
                LOG.error("The writer failed in a way that it does not know", e);
                refuse(batch, unavailable("The event log failed: " + e, false, e));
                closeSession();
            }
        }
        refuse(queue.drain(), unavailable("The event log is shut down", true, null));
        closeSession();
    }

    private void flushUnexpired(List<AppendRequest> batch) {
        var expired = batch.stream().filter(AppendRequest::isExpired).toList();
        refuse(expired, unavailable("The event log did not get to the command in " + appendTimeout, true, null));
        var live = expired.isEmpty()
                ? batch
                : batch.stream().filter(request -> !request.isExpired()).toList();
        if (!live.isEmpty()) {
            flush(live);
        }
    }

    private void flush(List<AppendRequest> batch) {
        WriterSession current;
        try {
            current = session();
        } catch (SQLException e) {
            if (!away) {
                LOG.warn("The event log's database cannot be reached, commands are refused: {}", e.getMessage());
                away = true;
            }
            var reason = unavailable("The event log's database cannot be reached", true, e);
            refuse(batch, reason);
            refuse(queue.drain(), reason);
            return;
        }
        try {
            stored(batch, current.statements().append(batch));
        } catch (SQLException e) {
            switch (SqlFailure.of(e)) {
                case CONFLICT -> flushChecked(batch, current);
                case BUSY -> queue.defer(batch);
                case BROKEN -> settle(batch, current, e);
                case REFUSED -> isolate(batch, e);
            }
        }
    }

    /** Appends under the head's lock what is not stale, and refuses the rest. */
    private void flushChecked(List<AppendRequest> batch, WriterSession current) {
        var accepted = new ArrayList<AppendRequest>();
        try {
            var last = current.inTransaction(statements -> {
                statements.lockHead();
                var check = StalenessCheck.of(batch, statements);
                check.refuseStale();
                accepted.addAll(check.accepted());
                return accepted.isEmpty() ? 0 : statements.append(accepted);
            });
            stored(accepted, last);
        } catch (SQLException e) {
            var undecided = batch.stream()
                    .filter(request -> !request.outcome().isDone())
                    .toList();
            switch (SqlFailure.of(e)) {
                case CONFLICT, REFUSED -> isolate(undecided, e);
                case BUSY -> queue.defer(undecided);
                case BROKEN -> settle(undecided, current, e);
            }
        }
    }

    /** Appends one by one, so that a request that the server will not have does not take the others with it. */
    private void isolate(List<AppendRequest> batch, SQLException reason) {
        if (batch.size() == 1) {
            refuse(batch, new EventStoreException("The event log refused the events: " + reason.getMessage(), reason));
        } else {
            batch.forEach(request -> flush(List.of(request)));
        }
    }

    /** Finds out what became of requests whose transaction's end was not seen. */
    private void settle(List<AppendRequest> batch, WriterSession broken, SQLException reason) {
        LOG.warn("The connection to the event log broke, looking for {} commands: {}", batch.size(), reason.toString());
        closeSession();
        var ids = batch.stream()
                .flatMap(request -> request.events().stream())
                .map(EventRow::eventId)
                .toList();
        var keys =
                batch.stream().map(AppendRequest::key).filter(Objects::nonNull).toList();
        var giveUpAt = System.nanoTime() + appendTimeout.toNanos();
        while (true) {
            try {
                var current = session();
                current.terminate(broken);
                var positions = current.statements().positionsOf(ids);
                var used = current.statements().usedKeys(keys);
                batch.forEach(request -> settle(request, positions, used));
                return;
            } catch (SQLException e) {
                closeSession();
                // Only those in doubt have a reason to wait; the others are certainly not stored.
                refuse(queue.drain(), unavailable("The event log's database cannot be reached", true, e));
                if (closed || System.nanoTime() - giveUpAt > 0) {
                    refuse(batch, unavailable("The event log's database went away during a commit", false, e));
                    return;
                }
                LockSupport.parkNanos(RECONNECT_PAUSE.toNanos());
            }
        }
    }

    private void settle(
            AppendRequest request, Map<UUID, Long> positions, Map<AppendStatements.UsedKey, StoredReceipt> used) {
        var key = request.key();
        if (request.events().isEmpty() && key != null) {
            var receipt = used.get(AppendStatements.UsedKey.of(key));
            if (receipt != null && receipt.requestDigest().equals(key.requestDigest())) {
                request.stored(receipt.receipt().position());
                return;
            }
        }
        var last = request.events().isEmpty()
                ? null
                : positions.get(request.events().getLast().eventId());
        if (last != null) {
            stored(List.of(request), last);
        } else if (request.isExpired()) {
            request.refused(unavailable("The connection to the event log broke before the commit", true, null));
        } else {
            queue.defer(List.of(request));
        }
    }

    private void stored(List<AppendRequest> batch, long last) {
        var rows = batch.stream().flatMap(request -> request.events().stream()).toList();
        var position = last - rows.size();
        var logged = new ArrayList<LoggedEvent>(rows.size());
        for (var row : rows) {
            logged.add(new LoggedEvent(++position, row));
        }
        position = last - rows.size();
        for (var request : batch) {
            position += request.events().size();
            request.stored(position);
        }
        if (!logged.isEmpty()) {
            onCommitted.accept(logged);
        }
    }

    private static void refuse(List<AppendRequest> batch, RuntimeException reason) {
        batch.forEach(request -> request.refused(reason));
    }

    private static EventLogUnavailableException unavailable(
            String message, boolean outcomeKnown, @Nullable Throwable cause) {
        return new EventLogUnavailableException(message, outcomeKnown, cause);
    }

    private WriterSession session() throws SQLException {
        var current = session;
        if (current == null) {
            current = WriterSession.open(database);
            session = current;
            if (away) {
                LOG.info("The event log's database can be reached again");
                away = false;
            }
        }
        return current;
    }

    private void closeSession() {
        var current = session;
        if (current != null) {
            current.close();
            session = null;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
