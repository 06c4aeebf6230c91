package org.witan.commandside.eventstore;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.witan.commandside.sample.NoteAmended;
import org.witan.messages.MetadataKeys;

/** One node in a process of its own, which the suite starts, tells what to do, freezes and kills. */
public final class LogProcess {

    private static final Object OUT = new Object();

    private LogProcess() {}

    /** Arguments: role, kind of log, address, user, seconds that the clock is wrong, then those of the role. */
    public static void main(String[] arguments) throws Exception {
        GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[4])));
        try (var log = open(arguments[1], EventLogFixture.settings(arguments[2], arguments[3]))) {
            switch (arguments[0]) {
                case "writer" ->
                    write(log, arguments[5], Integer.parseInt(arguments[6]), Integer.parseInt(arguments[7]));
                case "reader" -> read(log, Long.parseLong(arguments[5]));
                case "holder" -> hold(log, arguments[5]);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    static TestedLog open(String kind, EventLogDatabaseSettings settings) {
        return kind.equals("ours") ? new OurTestedLog(settings) : new StockTestedLog(settings);
    }

    /** Says "stored ID", "refused ID" or "unavailable ID" for each event, and "done" at the end. */
    private static void write(TestedLog log, String name, int threads, int eventsEach) throws Exception {
        say("ready");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < threads; thread++) {
                var note = "acme/" + name + "-" + thread;
                var random = new Random(thread);
                executor.submit(() -> {
                    var sequence = 0L;
                    for (var i = 0; i < eventsEach; i++) {
                        // Now and then a stale version, whose transaction has to be rolled back.
                        var stale = sequence > 0 && random.nextInt(10) == 0;
                        sequence += append(log, event(note, stale ? 0 : sequence)) ? 1 : 0;
                    }
                });
            }
        }
        say("done");
    }

    private static boolean append(TestedLog log, EventMessage<?> event) {
        try {
            log.append(event);
            say("stored " + event.getIdentifier());
            return true;
        } catch (EventLogUnavailableException e) {
            say((e.outcomeKnown() ? "unavailable " : "unknown ") + event.getIdentifier());
        } catch (ConcurrencyException e) {
            say("refused " + event.getIdentifier());
        } catch (RuntimeException e) {
            say("refused " + event.getIdentifier() + " " + e.getClass().getSimpleName());
        }
        return false;
    }

    /** Says "read POSITION ID" for each event, until it is ended. */
    private static void read(TestedLog log, long after) throws Exception {
        try (var stream = log.openStream(after)) {
            say("ready");
            while (true) {
                if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                    var event = stream.nextAvailable();
                    say("read " + event.trackingToken().position().orElseThrow() + " " + event.getIdentifier());
                }
            }
        }
    }

    /** Says "holding ID", then waits for a line: "commit" or "roll back"; says "committed" or "lost". */
    private static void hold(TestedLog log, String note) throws Exception {
        var event = event("acme/" + note, 0);
        var held = log.hold(event);
        say("holding " + event.getIdentifier());
        var order = new BufferedReader(new InputStreamReader(System.in)).readLine();
        try {
            if ("commit".equals(order)) {
                held.commit();
            } else {
                held.rollBack();
            }
            say("committed");
        } catch (java.sql.SQLException e) {
            say("lost " + e.getSQLState());
        }
    }

    static EventMessage<?> event(String note, long sequence) {
        return new GenericDomainEventMessage<>(
                "note",
                note,
                sequence,
                new NoteAmended("acme", note, "text " + sequence),
                MetaData.with(MetadataKeys.TENANT, "acme"),
                UUID.randomUUID().toString(),
                GenericEventMessage.clock.instant());
    }

    private static void say(String line) {
        synchronized (OUT) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
