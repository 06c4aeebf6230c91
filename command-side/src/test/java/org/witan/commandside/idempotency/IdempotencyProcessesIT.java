package org.witan.commandside.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.witan.commandside.eventstore.ChildNode;
import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.commandside.sample.OpenNote;

class IdempotencyProcessesIT {

    private static final int COMMANDS = 600;

    @Test
    void givesEveryKeyOneEffectAndOneAnswerInAllProcessesAndAfterTheirEnd() throws Exception {
        try (var fixture = EventLogFixture.create();
                var node = new CommandNode(fixture.settings());
                var first = child(fixture);
                var killed = child(fixture)) {
            node.send(new OpenNote("acme", "acme/N"));
            first.awaitSaid("ready");
            killed.awaitSaid("ready");
            var here = new ArrayList<String>();
            for (var i = 0; i < COMMANDS; i++) {
                here.add("answer " + i + " " + CommandProcess.send(node, i));
                if (i == COMMANDS / 3) {
                    killed.kill();
                }
            }
            first.awaitSaid("done");
            try (var restarted = child(fixture)) {
                restarted.awaitSaid("done", 1, Duration.ofSeconds(90));

                assertThat(restarted.said("answer")).isEqualTo(here);
            }
            assertThat(first.said("answer")).isEqualTo(here);
            assertThat(complete(killed.said("answer"))).isSubsetOf(here);
            assertThat(fixture.query("SELECT payload->>'text' FROM event_log WHERE sequence > 0 ORDER BY sequence"))
                    .isEqualTo(IntStream.range(0, COMMANDS)
                            .mapToObj(i -> "text " + i)
                            .collect(Collectors.toList()));
        }
    }

    // The last line of a killed process may be cut off.
    private static List<String> complete(List<String> lines) {
        return lines.stream().filter(line -> line.endsWith("]")).toList();
    }

    private static ChildNode child(EventLogFixture fixture) {
        return new ChildNode(
                CommandProcess.class,
                fixture.jdbcUrl(),
                fixture.settings().writer().username(),
                Integer.toString(COMMANDS));
    }
}
