package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.witan.commandside.eventstore.EventLogFixture.amended;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.commandside.sample.NoteAmended;
import org.witan.commandside.sample.NoteOpened;
import org.witan.messages.MetadataKeys;

class EventLogIT {

    private EventLogFixture fixture;
    private PostgresEventStorageEngine engine;

    @BeforeEach
    void open() {
        fixture = EventLogFixture.create();
        engine = fixture.engine();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void givesGaplessPositionsToParallelAppends() throws Exception {
        parallel(200, i -> engine.appendEvents(amended("acme/N-" + i, 0, "a"), amended("acme/N-" + i, 1, "b")));

        assertThat(fixture.query("SELECT position FROM event_log ORDER BY position"))
                .isEqualTo(
                        LongStream.rangeClosed(1, 400).mapToObj(Long::toString).toList());
        assertThat(engine.head()).isEqualTo(400);
    }

    @Test
    void refusesStaleVersionsWithoutHurtingTheOthers() throws Exception {
        engine.appendEvents(amended("acme/OLD", 0, "a"), amended("acme/OLD", 1, "b"));

        var outcomes = parallel(60, i -> {
            if (i % 3 == 0) {
                engine.appendEvents(amended("acme/OLD", 1, "late"));
            } else {
                engine.appendEvents(amended("acme/NEW-" + i, 0, "fine"));
            }
        });

        assertThat(IntStream.range(0, 60).filter(i -> outcomes.get(i) == null))
                .isEqualTo(
                        IntStream.range(0, 60).filter(i -> i % 3 != 0).boxed().toList());
        assertThat(outcomes.stream().filter(e -> e != null)).hasOnlyElementsOfType(ConcurrencyException.class);
        assertThat(fixture.query("SELECT max(position) - count(*) FROM event_log"))
                .containsExactly("0");
    }

    @Test
    void storesOneOfManyEventsForTheSameVersion() throws Exception {
        engine.appendEvents(amended("acme/N", 0, "a"));

        var outcomes = parallel(40, i -> engine.appendEvents(amended("acme/N", 1, "b" + i)));

        assertThat(outcomes.stream().filter(e -> e == null)).hasSize(1);
        assertThat(outcomes.stream().filter(e -> e != null)).hasOnlyElementsOfType(ConcurrencyException.class);
        assertThat(engine.readEvents("acme/N").asStream()).hasSize(2);
    }

    @Test
    void refusesSecondCreationOfAnAggregate() {
        engine.appendEvents(amended("acme/N", 0, "a"));

        assertThatThrownBy(() -> engine.appendEvents(amended("acme/N", 0, "b")))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining("acme/N");
    }

    @Test
    void storesAllEventsOfOneAppendOrNone() {
        engine.appendEvents(amended("acme/LOG", 0, "a"));

        assertThatThrownBy(() -> engine.appendEvents(amended("acme/P-1", 0, "new"), amended("acme/LOG", 0, "stale")))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(engine.readEvents("acme/P-1").hasNext()).isFalse();
        assertThat(engine.head()).isEqualTo(1);
    }

    @Test
    void refusesWhatTheServerWillNotHaveWithoutHurtingTheOthers() throws Exception {
        var outcomes = parallel(20, i -> engine.appendEvents(amended("acme/N-" + (i == 7 ? "\0" : i), 0, "a")));

        assertThat(IntStream.range(0, 20).filter(i -> outcomes.get(i) != null)).containsExactly(7);
        assertThat(engine.head()).isEqualTo(19);
    }

    @Test
    void letsTheWriterNeitherChangeNorRemoveEvents() throws Exception {
        engine.appendEvents(amended("acme/N", 0, "a"));

        try (var connection = fixture.connectAs(fixture.settings().writer().username());
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "UPDATE event_log SET payload = '{}'",
                    "DELETE FROM event_log",
                    "TRUNCATE event_log",
                    "UPDATE command_receipt SET position = 1",
                    "DELETE FROM command_receipt",
                    "DELETE FROM event_log_head",
                    "ALTER TABLE event_log DISABLE TRIGGER ALL")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
        try (var connection = fixture.connectAs(fixture.reader());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 1 FROM event_log"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void refusesEventsOutsideTheirTenant() {
        var foreign = new GenericDomainEventMessage<>(
                "note", "globex/N", 0, new NoteAmended("acme", "N", "a"), MetaData.with(MetadataKeys.TENANT, "acme"));
        var nobodys = new GenericEventMessage<>(new NoteAmended("acme", "N", "a"));

        assertThatThrownBy(() -> engine.appendEvents(foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> engine.appendEvents(nobodys)).isInstanceOf(IllegalArgumentException.class);
        assertThat(engine.head()).isZero();
    }

    @Test
    void keepsReadableJsonUnderStoredNames() {
        var opened = new NoteOpened(
                "acme",
                new NoteOpened.NoteId("N-1"),
                NoteOpened.Mood.VERY_EXCITED,
                Instant.parse("2026-01-02T03:04:05Z"),
                List.of("x"),
                new NoteOpened.Place.Page(3));
        engine.appendEvents(new GenericDomainEventMessage<>(
                "note", "acme/N-1", 0, opened, MetaData.with(MetadataKeys.TENANT, "acme")));

        assertThat(
                        fixture.query(
                                "SELECT event_type || ' ' || revision || ' ' || tenant || ' ' || aggregate_type FROM event_log"))
                .containsExactly("note-opened 1 acme note");
        assertThat(fixture.query("SELECT payload FROM event_log"))
                .containsExactly(
                        "{\"tenant\":\"acme\",\"note\":\"N-1\",\"mood\":\"very-excited\","
                                + "\"at\":\"2026-01-02T03:04:05Z\",\"tags\":[\"x\"],\"place\":{\"kind\":\"page\",\"number\":3}}");
        assertThat(fixture.query("SELECT metadata FROM event_log")).containsExactly("{\"tenant\":\"acme\"}");
        assertThat(engine.readEvents("acme/N-1").next().getPayload()).isEqualTo(opened);
    }

    @Test
    void keepsEveryCharacterAndEveryMicrosecond() {
        var text = "null \0, quote \" and \\, emoji \uD83E\uDD89, line\u2028end";
        var event = amended("acme/N", 0, text);
        engine.appendEvents(event);

        var read = fixture.engine().readEvents("acme/N").next();

        assertThat(((NoteAmended) read.getPayload()).text()).isEqualTo(text);
        assertThat(read.getTimestamp())
                .isEqualTo(event.getTimestamp().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
    }

    @Test
    void keepsEventsThatBelongToNoAggregate() throws Exception {
        engine.appendEvents(new GenericEventMessage<>(
                new NoteAmended("acme", "N", "a"), MetaData.with(MetadataKeys.TENANT, "acme")));

        try (var stream = engine.openStream(null)) {
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable()).isNotInstanceOf(DomainEventMessage.class);
        }
    }

    @Test
    void readsLongAggregatesCompletely() {
        engine.appendEvents(IntStream.range(0, 1201)
                .mapToObj(i -> amended("acme/N", i, "t" + i))
                .toList());

        assertThat(engine.readEvents("acme/N", 3).asStream().map(DomainEventMessage::getSequenceNumber))
                .isEqualTo(LongStream.range(3, 1201).boxed().toList());
        assertThat(engine.lastSequenceNumberFor("acme/N")).contains(1200L);
        assertThat(engine.lastSequenceNumberFor("acme/M")).isEmpty();
    }

    @Test
    void streamsWhatThisNodeAndOthersAppend() throws Exception {
        var other = fixture.engine();
        engine.appendEvents(amended("acme/N", 0, "before"));
        try (var stream = engine.openStream(null)) {
            parallel(100, i -> (i % 2 == 0 ? engine : other).appendEvents(amended("acme/N-" + i, 0, "t")));

            var positions = new ArrayList<Long>();
            while (positions.size() < 101) {
                assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                positions.add(positionOf(stream.nextAvailable()));
            }
            assertThat(positions)
                    .isEqualTo(LongStream.rangeClosed(1, 101).boxed().toList());
        }
        try (var tail = other.openStream(new GlobalSequenceTrackingToken(98))) {
            assertThat(tail.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(positionOf(tail.nextAvailable())).isEqualTo(99);
        }
    }

    @Test
    void wakesReadersOnOtherNodesLongBeforeTheyPoll() throws Exception {
        var other = fixture.engine(
                withPollInterval(Duration.ofMinutes(5)),
                org.axonframework.serialization.upcasting.event.NoOpEventUpcaster.INSTANCE);
        engine.appendEvents(amended("acme/N", 0, "warm"));
        try (var stream = other.openStream(null)) {
            var calls = new AtomicInteger();
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            stream.nextAvailable();
            var callsBefore = calls.get();

            engine.appendEvents(amended("acme/N", 1, "news"));

            await().atMost(Duration.ofSeconds(2)).until(() -> calls.get() > callsBefore);
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void hearsOfEventsByPollingWhereNotificationsAreLost() throws Exception {
        var other = fixture.engine();
        try (var stream = other.openStream(null)) {
            assertThat(other.awaitTail(0, Duration.ofSeconds(5))).isTrue();
            // An event that nobody notifies of.
            fixture.execute("WITH head AS (UPDATE event_log_head SET position = position + 1 RETURNING position)"
                    + " INSERT INTO event_log SELECT position, 'acme', gen_random_uuid(), NULL, NULL, NULL,"
                    + " 'note-amended', '2', now(), '{\"text\":\"quiet\"}', '{}' FROM head");

            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void startsStreamsAtHeadAndAtAnInstant() {
        engine.appendEvents(amended("acme/N", 0, "a"));
        var between = Instant.now().plusSeconds(60);
        var late = new GenericDomainEventMessage<>(
                "note",
                "acme/N",
                1,
                new NoteAmended("acme", "N", "b"),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                between.plusSeconds(60));
        engine.appendEvents(late);

        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(between)).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.createTokenAt(between.plusSeconds(600))).isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    @Test
    void answersTrulyWhenConnectionsAreCut() throws Exception {
        var stop = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> cutWriters(stop));
        var outcomes = parallel(400, i -> engine.appendEvents(amended("acme/N-" + i, 0, "a")));
        stop.countDown();

        var stored = fixture.query("SELECT aggregate_id FROM event_log");
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 400)
                        .filter(i -> outcomes.get(i) == null)
                        .mapToObj(i -> "acme/N-" + i)
                        .toList());
        engine.appendEvents(amended("acme/AFTER", 0, "recovered"));
    }

    private void cutWriters(CountDownLatch stop) {
        try {
            do {
                fixture.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'witan-event-log-writer' AND datname = current_database()");
            } while (!stop.await(15, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static EventLogSettings withPollInterval(Duration pollInterval) {
        var s = EventLogSettings.defaults();
        return new EventLogSettings(
                s.maxBatchEvents(),
                s.maxBatchBytes(),
                s.appendTimeout(),
                s.holdTimeout(),
                pollInterval,
                s.readBatch(),
                s.tailEvents(),
                s.tailBytes(),
                s.snapshotAfter(),
                s.cacheBytes(),
                s.readConnections());
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** Runs all at once; answers for each what it was refused with, or null. */
    private static List<Throwable> parallel(int count, ThrowingIntConsumer work) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var futures = IntStream.range(0, count)
                    .<Future<?>>mapToObj(i -> executor.submit(() -> {
                        start.await();
                        work.accept(i);
                        return null;
                    }))
                    .toList();
            start.countDown();
            var outcomes = new ArrayList<Throwable>();
            for (var future : futures) {
                try {
                    future.get();
                    outcomes.add(null);
                } catch (java.util.concurrent.ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        }
    }

    private interface ThrowingIntConsumer {

        void accept(int i) throws Exception;
    }
}
