package org.witan.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.witan.standalone.servers.ChildCommand;
import org.witan.standalone.servers.ChildProcess;
import org.witan.standalone.servers.ServerStartException;

class WatchedTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(output, true, StandardCharsets.UTF_8));
    private final AtomicReference<ChildProcess> current = new AtomicReference<>();

    @TempDir
    Path folder;

    @Test
    void startsAgainWhatWasKilledAndSaysSo() {
        var watched = new Watched<>(this::sleeper, progress, () -> {});
        watched.start();
        var first = current.get().pid();

        current.get().kill();

        await().atMost(10, SECONDS).until(() -> current.get().pid() != first);
        await().atMost(10, SECONDS).until(() -> text().contains("Sleeper is ready again"));
        assertThat(text()).contains("Sleeper ended unexpectedly (exit code 137); starting it again on the same data");
        watched.stop();
        assertThat(current.get().isAlive()).isFalse();
    }

    @Test
    void startsAnewWhatHasBecomeOutdated() {
        var watched = new Watched<>(this::sleeper, progress, () -> {});
        watched.start();
        var first = current.get().pid();

        watched.renew();

        await().atMost(10, SECONDS).until(() -> text().contains("Sleeper is ready again"));
        assertThat(current.get().pid()).isNotEqualTo(first);
        assertThat(text()).contains("because a port has changed").doesNotContain("unexpectedly");
        watched.stop();
    }

    @Test
    void startsAgainWhatBecameOutdatedWhileItStarted() {
        var starts = new AtomicInteger();
        var watched = new AtomicReference<Watched<ChildProcess>>();
        watched.set(new Watched<>(
                () -> {
                    if (starts.incrementAndGet() == 1) {
                        watched.get().renew();
                    }
                    return sleeper();
                },
                progress,
                () -> {}));

        watched.get().start();

        await().atMost(10, SECONDS).until(() -> text().contains("Sleeper is ready again"));
        assertThat(starts).hasValue(2);
        watched.get().stop();
        assertThat(current.get().isAlive()).isFalse();
    }

    @Test
    void doesNotStartAgainWhatItStopped() {
        var watched = new Watched<>(this::sleeper, progress, () -> {});
        watched.start();

        watched.stop();

        assertThat(current.get().isAlive()).isFalse();
        assertThat(text()).doesNotContain("unexpectedly");
    }

    @Test
    void givesUpOnWhatDoesNotStartAgain() throws Exception {
        var surrendered = new CountDownLatch(1);
        var watched = new Watched<>(this::sleeperOnce, progress, surrendered::countDown);
        watched.start();

        current.get().kill();

        assertThat(surrendered.await(40, SECONDS)).isTrue();
        assertThat(text()).contains("Sleeper could not be started again");
    }

    private ChildProcess sleeperOnce() {
        if (current.get() != null) {
            throw new ServerStartException("no second time");
        }
        return sleeper();
    }

    private ChildProcess sleeper() {
        var child = ChildProcess.start(new ChildCommand(
                "Sleeper",
                List.of("sleep", "600"),
                Map.of(),
                folder.resolve("sleeper.log"),
                folder.resolve("sleeper.pid"),
                ChildCommand.Ending.TERMINATE,
                Duration.ofSeconds(5)));
        current.set(child);
        return child;
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
