package org.witan.standalone.servers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildProcessIT {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "stubborn"})
    void childDoesNotOutliveKilledParent(String kind) throws Exception {
        var parent = new ProcessBuilder(
                        Programs.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TetheredParent.class.getName(),
                        kind,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();

            parent.destroyForcibly();

            await().atMost(15, SECONDS).until(() -> !child.isAlive());
        }
    }

    @Test
    void nextStartEndsWhatAnEarlierParentLeftOver() throws Exception {
        // A leftover as it is when the tether was killed as well.
        var leftover = new ProcessBuilder("sleep", "600").start();
        var file = folder.resolve("stubborn.pid");
        new PidFile(file).write(leftover.toHandle());

        try (var next = TetheredParent.stubborn(folder)) {
            assertThat(leftover.waitFor(10, SECONDS)).isTrue();
            assertThat(next.isAlive()).isTrue();
        }
    }

    @Test
    void otherProcessWithTheSameIdIsLeftAlone() throws Exception {
        var other = new ProcessBuilder("sleep", "600").start();
        try {
            var file = folder.resolve("other.pid");
            var longBefore =
                    other.info().startInstant().orElseThrow().minusSeconds(60).toEpochMilli();
            Files.writeString(file, other.pid() + " " + longBefore + "\n");

            ChildProcess.endLeftover(file);

            assertThat(other.isAlive()).isTrue();
            assertThat(file).doesNotExist();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void programThatDoesNotListenIsEndedByForce() {
        var child = TetheredParent.stubborn(folder);

        child.stop();

        assertThat(child.exited()).isCompleted();
        assertThat(ProcessHandle.of(child.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void failedStartShowsTheLog() {
        var child = ChildProcess.start(new ChildCommand(
                "Brief",
                List.of("sh", "-c", "echo the reason why; exit 3"),
                Map.of(),
                folder.resolve("brief.log"),
                folder.resolve("brief.pid"),
                ChildCommand.Ending.TERMINATE,
                Duration.ofSeconds(1)));

        assertThatThrownBy(() -> Readiness.await(child, Duration.ofSeconds(10), () -> false))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("Brief ended while starting")
                .hasMessageContaining("the reason why");
        assertThat(child.exited().join()).isEqualTo(3);
    }
}
