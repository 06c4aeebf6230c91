package org.witan.benchmarks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A product of one's own, started with {@code ./witan run} as anybody would, on a data folder that may be used again. */
final class LaunchedProduct implements AutoCloseable {

    private static final Duration START_TIME = Duration.ofMinutes(10);
    private static final Duration STOP_TIME = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String READY = "Witan is ready: ";

    private final Process launcher;

    private LaunchedProduct(Process launcher) {
        this.launcher = launcher;
    }

    /** Starts it; returns when it says that it is ready. The output goes to a file. */
    static LaunchedProduct start(Path data, int port, Path output) throws IOException {
        var process = new ProcessBuilder(
                        List.of("./witan", "run", "--data", data.toString(), "--port", Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var giveUpAt = System.nanoTime() + START_TIME.toNanos();
        while (!Files.readString(output).contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > giveUpAt) {
                process.destroy();
                throw new IOException("The product did not start:\n" + Files.readString(output));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return new LaunchedProduct(process);
    }

    /**
     * Ends the launcher as {@code kill -9} does; returns when its servers, which no longer have a parent, are gone.
     *
     * @throws IOException when some of them outlive it for too long
     */
    void killLauncher() throws IOException {
        var servers = launcher.toHandle().descendants().toList();
        launcher.destroyForcibly();
        var giveUpAt = System.nanoTime() + STOP_TIME.toNanos();
        // They are not ours, so that nothing reliably tells us of their end.
        while (servers.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > giveUpAt) {
                throw new IOException("Servers outlived the launcher: "
                        + servers.stream().filter(ProcessHandle::isAlive).toList());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(STOP_TIME.toSeconds(), TimeUnit.SECONDS)) {
            launcher.destroyForcibly();
        }
    }
}
