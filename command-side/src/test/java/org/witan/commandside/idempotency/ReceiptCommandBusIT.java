package org.witan.commandside.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.commandside.eventstore.IdempotencyKey;
import org.witan.commandside.sample.AmendNote;
import org.witan.commandside.sample.AmendNoteOnce;
import org.witan.commandside.sample.NoteAmended;
import org.witan.commandside.sample.OpenNote;
import org.witan.messages.CommandReceipt;

class ReceiptCommandBusIT {

    private EventLogFixture fixture;
    private CommandNode node;
    private CommandNode other;

    @BeforeEach
    void open() {
        fixture = EventLogFixture.create();
        node = new CommandNode(fixture.settings());
        other = new CommandNode(fixture.settings());
    }

    @AfterEach
    void close() throws Exception {
        other.close();
        node.close();
        fixture.close();
    }

    @Test
    void answersCommandsWithWhereTheirEventsAre() {
        assertThat(node.send(new OpenNote("acme", "acme/N"))).isEqualTo(new CommandReceipt(1, "acme/N", 0));
        assertThat(node.send(new AmendNote("acme", "acme/N", "a"))).isEqualTo(new CommandReceipt(2, "acme/N", 1));
    }

    @Test
    void answersCommandsWithoutEventsWithTheCurrentPosition() {
        node.send(new OpenNote("acme", "acme/N"));
        node.send(new AmendNote("acme", "acme/N", "a"));

        assertThat(node.send(new AmendNote("acme", "acme/N", "a"))).isEqualTo(new CommandReceipt(2, "acme/N", 1));
        var first = node.send(new AmendNote("acme", "acme/N", "a"), "same", "d");
        other.send(new AmendNote("acme", "acme/N", "b"));
        assertThat(node.send(new AmendNote("acme", "acme/N", "a"), "same", "d")).isEqualTo(first);
        assertThat(texts("acme/N")).containsExactly("a", "b");
    }

    @Test
    void recordsWhoActedAndWhy() {
        node.send(new OpenNote("acme", "acme/N"), "key-1", "digest-1");

        assertThat(fixture.query("SELECT (metadata::jsonb - 'causationId' - 'correlationId')::text FROM event_log"))
                .containsExactly("{\"actor\": \"ann\", \"tenant\": \"acme\", \"requestDigest\": \"digest-1\","
                        + " \"idempotencyKey\": \"key-1\"}");
        assertThat(fixture.query(
                        "SELECT metadata->>'causationId' FROM event_log WHERE metadata->>'correlationId' IS NOT NULL"))
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void repeatsTheFirstAnswerForTheSameKey() {
        var first = node.send(new OpenNote("acme", "acme/N"), "key", "digest");
        node.send(new AmendNote("acme", "acme/N", "later"));

        assertThat(node.send(new OpenNote("acme", "acme/N"), "key", "digest")).isEqualTo(first);
        assertThat(other.send(new OpenNote("acme", "acme/N"), "key", "digest")).isEqualTo(first);
        assertThat(node.engine().head()).isEqualTo(2);
    }

    @Test
    void repeatsTheFirstAnswerAfterRestart() {
        var first = node.send(new OpenNote("acme", "acme/N"), "key", "digest");
        node.close();

        try (var restarted = new CommandNode(fixture.settings())) {
            assertThat(restarted.send(new OpenNote("acme", "acme/N"), "key", "digest"))
                    .isEqualTo(first);
            assertThat(restarted.engine().head()).isEqualTo(1);
        }
    }

    @Test
    void refusesKeyThatCameWithAnotherRequest() {
        node.send(new OpenNote("acme", "acme/N"), "key", "digest");

        assertThatThrownBy(() -> node.send(new OpenNote("acme", "acme/M"), "key", "other digest"))
                .hasCauseInstanceOf(IdempotencyKeyReusedException.class)
                .hasMessageContaining("key");
        assertThat(node.engine().head()).isEqualTo(1);
    }

    @Test
    void takesKeysOfTenantsAndMembersApart() {
        node.send(new OpenNote("acme", "acme/N"), "key", "digest");

        var engine = node.engine();
        assertThat(engine.findReceipt(new IdempotencyKey("acme", "ann", "key", "digest")))
                .isPresent();
        assertThat(engine.findReceipt(new IdempotencyKey("globex", "ann", "key", "digest")))
                .isEmpty();
        assertThat(engine.findReceipt(new IdempotencyKey("acme", "bob", "key", "digest")))
                .isEmpty();
    }

    @Test
    void tellsNobodyWhatAnotherMemberSentUnderTheSameKey() {
        node.send(new OpenNote("acme", "acme/N"));
        var first = node.sendAs("ann", new AmendNote("acme", "acme/N", "a"), "key", "digest");

        var second = other.sendAs("bob", new AmendNote("acme", "acme/N", "b"), "key", "digest");

        assertThat(second).isNotEqualTo(first);
        assertThat(texts("acme/N")).containsExactly("a", "b");
    }

    @Test
    void givesTheSameKeyOneEffectInParallelOnTwoNodes() throws Exception {
        node.send(new OpenNote("acme", "acme/N"));
        for (var round = 0; round < 15; round++) {
            var text = "t" + round;
            var key = "key-" + round;
            var answers = parallel(
                    8, i -> (i % 2 == 0 ? node : other).send(new AmendNote("acme", "acme/N", text), key, "digest"));

            assertThat(answers.stream().distinct()).hasSize(1);
        }
        assertThat(texts("acme/N"))
                .isEqualTo(IntStream.range(0, 15).mapToObj(i -> "t" + i).toList());
    }

    @Test
    void answersTheTwinThatTheStateRefusesAsTheWinner() throws Exception {
        node.send(new OpenNote("acme", "acme/N"));
        for (var round = 0; round < 15; round++) {
            var text = "t" + round;
            var key = "key-" + round;
            var answers = parallel(
                    8, i -> (i % 2 == 0 ? node : other).send(new AmendNoteOnce("acme", "acme/N", text), key, "digest"));

            assertThat(answers.stream().distinct()).hasSize(1);
        }
        assertThat(node.engine().head()).isEqualTo(16);
    }

    @Test
    void decidesAgainOnTheNewestStateAfterLosing() throws Exception {
        node.send(new OpenNote("acme", "acme/N"));

        var answers = parallel(30, i -> (i % 2 == 0 ? node : other).send(new AmendNote("acme", "acme/N", "t" + i)));

        assertThat(answers.stream().map(CommandReceipt::version).sorted())
                .isEqualTo(IntStream.rangeClosed(1, 30).mapToObj(Long::valueOf).toList());
    }

    @Test
    void refusesNothingForWhatAnotherNodeHasChanged() {
        node.send(new OpenNote("acme", "acme/N"));
        node.send(new AmendNote("acme", "acme/N", "a"));
        for (var round = 0; round < 30; round++) {
            other.send(new AmendNote("acme", "acme/N", "other " + round));
            // This node remembers "a" perhaps, and must not refuse it for that.
            node.send(new AmendNoteOnce("acme", "acme/N", "a"));
        }
        assertThat(node.engine().head()).isEqualTo(62);
    }

    @Test
    void refusesWhatTheNewestStateRefuses() {
        node.send(new OpenNote("acme", "acme/N"));
        node.send(new AmendNote("acme", "acme/N", "a"));

        assertThatThrownBy(() -> node.send(new AmendNoteOnce("acme", "acme/N", "a"), "key", "d"))
                .hasRootCauseInstanceOf(IllegalStateException.class);
        node.send(new AmendNote("acme", "acme/N", "b"));
        // A refusal is no answer to keep: the same request may succeed later.
        assertThat(node.send(new AmendNoteOnce("acme", "acme/N", "a"), "key", "d")
                        .version())
                .isEqualTo(3);
    }

    @Test
    void loadsAggregatesFromSnapshotsAndWithoutThem() {
        node.send(new OpenNote("acme", "acme/N"));
        for (var i = 1; i <= 12; i++) {
            node.send(new AmendNote("acme", "acme/N", "t" + i));
        }
        await().until(() -> fixture.query("SELECT snapshot_type || ' ' || revision FROM event_snapshot")
                .equals(List.of("note-state 1")));
        assertThat(fixture.query("SELECT payload->>'state' FROM event_snapshot").getFirst())
                .contains("\"kind\":\"written\"");
        assertThat(other.send(new AmendNote("acme", "acme/N", "u")).version()).isEqualTo(13);

        fixture.execute("UPDATE event_snapshot SET payload = '{\"state\": 17}'");
        try (var third = new CommandNode(fixture.settings())) {
            assertThat(third.send(new AmendNote("acme", "acme/N", "v")).version())
                    .isEqualTo(14);
        }
        fixture.execute("UPDATE event_snapshot SET revision = '99', sequence = 99");
        try (var fourth = new CommandNode(fixture.settings())) {
            assertThat(fourth.send(new AmendNote("acme", "acme/N", "w")).version())
                    .isEqualTo(15);
        }
    }

    private List<String> texts(String note) {
        return node.engine()
                .readEvents(note)
                .asStream()
                .<String>mapMulti((event, texts) -> {
                    if (event.getPayload() instanceof NoteAmended amended) {
                        texts.accept(amended.text());
                    }
                })
                .toList();
    }

    private static List<CommandReceipt> parallel(int count, java.util.function.IntFunction<CommandReceipt> work)
            throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var futures = IntStream.range(0, count)
                    .<Future<CommandReceipt>>mapToObj(i -> executor.submit((Callable<CommandReceipt>) () -> {
                        start.await();
                        return work.apply(i);
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<CommandReceipt>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
