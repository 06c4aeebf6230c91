package org.witan.commandside.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommandReceipt;

/**
 * The event log of one node on PostgreSQL, in the form in which Axon stores and reads events.
 *
 * <p>Positions have no gaps and follow the order of commits, so a tracking token is one number and nothing is ever skipped.
 * Appending blocks the calling thread, best a virtual one, until the events are stored or refused for certain.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

    private final EventLogSettings settings;
    private final EventCodec codec;
    private final LogReader reader;
    private final LogWriter writer;
    private final LogTail tail;
    private final LogNotifications notifications;
    private final SnapshotStore snapshots;

    /**
     * Creates the engine; {@link #start()} sets it going.
     *
     * @param onForeignAggregate told the id of every aggregate that another node has appended to
     */
    public PostgresEventStorageEngine(
            EventLogDatabase database,
            EventLogSettings settings,
            StoredTypes types,
            EventUpcaster upcasters,
            Consumer<String> onForeignAggregate) {
        this.settings = settings;
        this.codec = new EventCodec(new StoredTypeSerializer(types), upcasters);
        this.reader = new LogReader(database);
        this.snapshots = new SnapshotStore(database, types);
        this.tail = new LogTail(reader, codec, settings, events -> tellAggregates(events, onForeignAggregate));
        this.notifications = new LogNotifications(database, tail);
        this.writer = new LogWriter(database, settings, this::committed);
    }

    private static void tellAggregates(List<LoggedEvent> events, Consumer<String> onForeignAggregate) {
        for (var event : events) {
            var id = event.row().aggregateId();
            if (id != null) {
                onForeignAggregate.accept(id);
            }
        }
    }

    private void committed(List<LoggedEvent> events) {
        tail.committed(events);
        notifications.reached(events.getLast().position());
    }

    /** Starts appending and following; the database need not be there yet. */
    public void start() {
        tail.start();
        writer.start();
        notifications.start();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(codec::toRow).toList();
        var named = rows.reversed().stream()
                .filter(row -> row.aggregateId() != null)
                .findFirst()
                .orElse(rows.getLast());
        var pending = PendingReceipt.current();
        var receipt = append(
                rows,
                pending.map(PendingReceipt::keyToStore).orElse(null),
                Optional.ofNullable(named.aggregateId()).orElse(""),
                Optional.ofNullable(named.sequence()).orElse(-1L));
        pending.ifPresent(p -> p.fill(receipt));
    }

    /**
     * Stores the receipt of a command that had no events to store, so that the same key gives the same answer later.
     *
     * @throws DuplicateCommandException when the key was used before
     */
    public CommandReceipt storeReceipt(IdempotencyKey key, String aggregateId, long version) {
        return append(List.of(), key, aggregateId, version);
    }

    private CommandReceipt append(List<EventRow> rows, @Nullable IdempotencyKey key, String aggregateId, long version) {
        var deadline = System.nanoTime() + settings.appendTimeout().toNanos();
        var request = new AppendRequest(rows, key, aggregateId, version, deadline);
        writer.submit(request);
        try {
            // Not interruptible: once submitted, only the writer knows whether the events are stored.
            return request.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }

    /** What was answered when the key was first used. */
    public Optional<StoredReceipt> findReceipt(IdempotencyKey key) {
        return reader.receipt(key);
    }

    /** The last position in the log; 0 when it is empty. */
    public long head() {
        return reader.head();
    }

    /** Opens a stream of all events after the token; {@code null} stands for the beginning of the log. */
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new LogStream(tail, positionOf(token));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        fetch(positionOf(token)),
                        slice -> !slice.isEmpty(),
                        slice -> fetch(slice.getLast().position()))
                .flatMap(slice -> codec.toMessages(slice).stream());
    }

    private List<LoggedEvent> fetch(long position) {
        return reader.after(position, settings.readBatch());
    }

    private static long positionOf(@Nullable TrackingToken token) {
        var plain = WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return 0;
        }
        if (plain instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("A position in this log is a GlobalSequenceTrackingToken, not "
                + plain.getClass().getSimpleName());
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        var batch = settings.readBatch();
        return codec.toStream(Stream.iterate(
                        reader.ofAggregate(aggregateId, firstSequence, batch),
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < batch ? List.of() : nextOfAggregate(rows, batch))
                .flatMap(List::stream));
    }

    private List<EventRow> nextOfAggregate(List<EventRow> rows, int batch) {
        var last = rows.getLast();
        var id = last.aggregateId();
        var sequence = last.sequence();
        return id == null || sequence == null ? List.of() : reader.ofAggregate(id, sequence + 1, batch);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return reader.lastSequence(aggregateId);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return snapshots.load(aggregateId);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return reader.firstSince(dateTime)
                .<TrackingToken>map(position -> new GlobalSequenceTrackingToken(position - 1))
                .orElseGet(this::createHeadToken);
    }

    /** Waits until this node's followers can see the log up to the position. */
    public boolean awaitTail(long position, Duration timeout) throws InterruptedException {
        return tail.awaitBeyond(position - 1, timeout);
    }

    @Override
    public void close() {
        notifications.close();
        writer.close();
        tail.close();
    }
}
