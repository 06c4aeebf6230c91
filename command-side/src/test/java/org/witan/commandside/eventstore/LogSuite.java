package org.witan.commandside.eventstore;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The trials that a log has to stand in several processes. Each sets readers and writers to work, does something bad to them,
 * and reports what was acknowledged, what is stored and what each reader saw.
 */
final class LogSuite implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(90);

    private final String kind;
    private final EventLogFixture fixture = EventLogFixture.create();
    private final List<ChildNode> children = new ArrayList<>();

    LogSuite(String kind) {
        this.kind = kind;
        if (kind.equals("stock")) {
            fixture.execute("GRANT ALL ON SCHEMA public TO "
                    + fixture.settings().writer().username());
            try (var stock = new StockTestedLog(fixture.settings())) {
                stock.createTables();
            }
        }
    }

    /** The reader's clock is 90 s ahead of the writers', which are 30 s apart. */
    Findings skewedClocks(int eventsEach) throws Exception {
        var reader = reader(90, 0);
        var slow = writer(0, "slow", 8, eventsEach);
        var fast = writer(-30, "fast", 8, eventsEach);
        slow.awaitSaid("done");
        fast.awaitSaid("done");
        return findings(reader, slow, fast);
    }

    /** A transaction has its place in the log and takes its time while others go on where they can. */
    Findings longTransaction(String order) throws Exception {
        var reader = reader(90, 0);
        var before = writer(0, "before", 1, 5);
        before.awaitSaid("done");
        reader.awaitSaid("read", before.said("stored").size(), LONG);
        var holder = child("holder", 0, "held");
        holder.awaitSaid("holding");
        // The stock engine would lose more of several callers' events than the one that this is about.
        var writer = writer(0, "busy", kind.equals("stock") ? 1 : 4, 50);
        if (kind.equals("stock")) {
            writer.awaitSaid("done");
            reader.awaitSaid(
                    "read", before.said("stored").size() + writer.said("stored").size(), LONG);
        } else {
            // Ours waits for the head: nothing may overtake what has its place already.
            await().pollDelay(Duration.ofSeconds(1))
                    .until(() -> writer.said("stored").isEmpty());
        }
        holder.tell(order);
        holder.awaitSaid("committed");
        writer.awaitSaid("done");
        return findings(reader, before, writer);
    }

    /** Two writers are killed in the middle of their work, one after the other, and followed by a third. */
    Findings killedWriters() throws Exception {
        var reader = reader(0, 0);
        var first = writer(0, "first", 8, 100_000);
        var second = writer(0, "second", 8, 100_000);
        first.awaitSaid("stored", 500, LONG);
        first.kill();
        second.awaitSaid("stored", 1_000, LONG);
        second.kill();
        var third = writer(0, "third", 4, 50);
        third.awaitSaid("done");
        return findings(reader, first, second, third);
    }

    /** A reader is killed twice and continues after the last position that it has reported. */
    Findings restartedReader() throws Exception {
        var writer = writer(0, "steady", 8, 600);
        var seen = new ArrayList<String>();
        for (var restart = 0; restart < 2; restart++) {
            var reader = reader(0, lastPosition(seen));
            reader.awaitSaid("read", 300, LONG);
            reader.kill();
            seen.addAll(reader.said("read"));
        }
        writer.awaitSaid("done");
        var reader = reader(0, lastPosition(seen));
        awaitEnd(reader);
        seen.addAll(reader.said("read"));
        return Findings.of(fixture, kind, seen, List.of(writer));
    }

    /** A writer that holds its place is frozen for longer than the server waits for it, and thawed. */
    Findings frozenHolder() throws Exception {
        var reader = reader(0, 0);
        var frozen = child("holder", 0, "frozen");
        frozen.awaitSaid("holding");
        frozen.freeze();
        var writer = writer(0, "others", 4, 50);
        // Nobody may be kept waiting for ever: the others finish while it is still frozen.
        writer.awaitSaid("done");
        frozen.thaw();
        frozen.tell("commit");
        var outcome = frozen.awaitSaid("lost");
        return findings(reader, writer).with(outcome);
    }

    /** A busy writer is frozen again and again, wherever it happens to be, beside another one that is not. */
    Findings frozenWriters() throws Exception {
        var reader = reader(0, 0);
        var frozen = writer(0, "frozen", 8, 250);
        var other = writer(0, "other", 8, 250);
        frozen.awaitSaid("stored", 1, LONG);
        for (var i = 0; i < 6; i++) {
            var before = other.said("stored").size();
            frozen.freeze();
            await().atMost(LONG)
                    .until(() -> other.said("stored").size() > before + 50
                            || !other.said("done").isEmpty());
            frozen.thaw();
            await().atMost(LONG).pollInterval(Duration.ofMillis(7 + i)).until(() -> true);
        }
        frozen.awaitSaid("done");
        other.awaitSaid("done");
        return findings(reader, frozen, other);
    }

    private static long lastPosition(List<String> read) {
        return read.isEmpty() ? 0 : Long.parseLong(read.getLast().split(" ")[1]);
    }

    private ChildNode reader(int clockAhead, long after) {
        var reader = child("reader", clockAhead, Long.toString(after));
        reader.awaitSaid("ready");
        return reader;
    }

    private ChildNode writer(int clockAhead, String name, int threads, int eventsEach) {
        return child("writer", clockAhead, name, Integer.toString(threads), Integer.toString(eventsEach));
    }

    private ChildNode child(String role, int clockAhead, String... more) {
        var arguments = new ArrayList<>(List.of(
                role, kind, fixture.jdbcUrl(), fixture.settings().writer().username(), Integer.toString(clockAhead)));
        arguments.addAll(List.of(more));
        var child = new ChildNode(LogProcess.class, arguments.toArray(String[]::new));
        children.add(child);
        return child;
    }

    private Findings findings(ChildNode reader, ChildNode... writers) throws Exception {
        awaitEnd(reader);
        return Findings.of(fixture, kind, reader.said("read"), List.of(writers));
    }

    /** Appends a last event and waits until the reader has seen it. */
    private void awaitEnd(ChildNode reader) throws Exception {
        var last = LogProcess.event("acme/END", 0);
        try (var log = LogProcess.open(kind, fixture.settings())) {
            log.append(last);
        }
        await().atMost(LONG)
                .until(() -> reader.said("read").stream().anyMatch(line -> line.endsWith(last.getIdentifier())));
    }

    @Override
    public void close() throws Exception {
        for (var child : children) {
            child.close();
        }
        fixture.close();
    }

    /**
     * What a trial has come to.
     *
     * @param stored       the stored events' ids, in the order of their positions
     * @param read         the ids that the reader saw, in the order in which it saw them
     * @param acknowledged the ids of which a writer was told that they are stored
     * @param denied       the ids of which a writer was told that they are not stored
     * @param outcome      what else there is to say
     */
    record Findings(
            List<String> stored, List<String> read, Set<String> acknowledged, Set<String> denied, String outcome) {

        static Findings of(EventLogFixture fixture, String kind, List<String> read, List<ChildNode> writers) {
            var stored = fixture.query(
                    kind.equals("ours")
                            ? "SELECT event_id FROM event_log ORDER BY position"
                            : "SELECT eventidentifier FROM domainevententry ORDER BY globalindex");
            var acknowledged = new HashSet<String>();
            var denied = new HashSet<String>();
            for (var writer : writers) {
                writer.said("stored").forEach(line -> acknowledged.add(line.split(" ")[1]));
                writer.said("refused").forEach(line -> denied.add(line.split(" ")[1]));
                writer.said("unavailable").forEach(line -> denied.add(line.split(" ")[1]));
            }
            return new Findings(
                    stored, read.stream().map(line -> line.split(" ")[2]).toList(), acknowledged, denied, "");
        }

        Findings with(String newOutcome) {
            return new Findings(stored, read, acknowledged, denied, newOutcome);
        }

        /** The stored events that the reader has not seen and, being past them, never will. */
        Set<String> lost() {
            var lost = new HashSet<>(stored);
            read.forEach(lost::remove);
            return lost;
        }
    }
}
