package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.witan.testservers.TestPostgres;

class PostgresOutageIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> denied = new ConcurrentLinkedQueue<>();
    private final Queue<String> unknown = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowestRefusal = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void failsFastWhileTheServerIsAwayAndRecoversByItself() throws Exception {
        try (var server = TestPostgres.own();
                var fixture = EventLogFixture.create(server.database());
                var executor = Executors.newVirtualThreadPerTaskExecutor();
                // Closing the executor awaits the writers, which end only when they are told to.
                AutoCloseable _ = () -> stop.set(true)) {
            var engine = fixture.engine();
            var stream = engine.openStream(null);
            for (var i = 0; i < 8; i++) {
                var note = "acme/N-" + i;
                executor.submit(() -> append(engine, note));
            }
            await().atMost(LONG).until(() -> acknowledged.size() > 300);

            server.kill();
            await().atMost(LONG).until(() -> denied.size() + unknown.size() > 20);
            var before = acknowledged.size();
            server.restart();
            await().atMost(LONG).until(() -> acknowledged.size() > before + 300);
            stop.set(true);
            executor.shutdown();
            assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            var stored = fixture.query("SELECT event_id FROM event_log ORDER BY position");
            assertThat(stored).containsAll(acknowledged).doesNotContainAnyElementsOf(denied);
            assertThat(stored.stream().filter(id -> !acknowledged.contains(id))).allMatch(unknown::contains);
            assertThat(Duration.ofNanos(slowestRefusal.get())).isLessThan(Duration.ofSeconds(15));
            assertThat(fixture.query("SELECT max(position) - count(*) FROM event_log"))
                    .containsExactly("0");
            var read = new ArrayList<String>();
            while (read.size() < stored.size() && stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
                read.add(stream.nextAvailable().getIdentifier());
            }
            assertThat(read).isEqualTo(stored);
        }
    }

    private void append(PostgresEventStorageEngine engine, String note) {
        var sequence = 0L;
        while (!stop.get()) {
            var event = LogProcess.event(note, sequence);
            var start = System.nanoTime();
            try {
                engine.appendEvents(event);
                acknowledged.add(event.getIdentifier());
                sequence++;
            } catch (EventLogUnavailableException e) {
                slowestRefusal.accumulateAndGet(System.nanoTime() - start, Math::max);
                if (!e.outcomeKnown()) {
                    unknown.add(event.getIdentifier());
                    // Whoever does not know what became of an event goes on elsewhere.
                    note = note + "x";
                    sequence = 0;
                } else {
                    denied.add(event.getIdentifier());
                }
                // A caller that is refused comes again a little later.
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(20).toNanos());
            }
        }
    }
}
