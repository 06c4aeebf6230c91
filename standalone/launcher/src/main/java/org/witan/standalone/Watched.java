package org.witan.standalone;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.servers.ServerProcess;
import org.witan.standalone.servers.ServerStartException;

/**
 * Keeps one server running: when it ends by itself, it is started again in the same way, on the same data.
 *
 * @param <S> the kind of server
 */
final class Watched<S extends ServerProcess> {

    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Supplier<S> starter;
    private final Progress progress;
    private final Runnable onSurrender;
    // Null while the server is being started.
    private @Nullable S current;
    private boolean outdated;
    private volatile boolean ending;

    /**
     * @param starter     starts the server and returns when it answers
     * @param onSurrender runs when the server cannot be started again
     */
    Watched(Supplier<S> starter, Progress progress, Runnable onSurrender) {
        this.starter = starter;
        this.progress = progress;
        this.onSurrender = onSurrender;
    }

    /** Starts the server for the first time. */
    S start() {
        var begin = System.nanoTime();
        var server = starter.get();
        progress.line("%s is ready after %.1f s"
                .formatted(
                        server.name(),
                        Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0));
        keep(server);
        return server;
    }

    /** Stops the server and no longer starts it again. */
    void stop() {
        ending = true;
        S server;
        synchronized (this) {
            server = current;
        }
        if (server != null) {
            server.stop();
        }
    }

    /** Starts the server anew, because what it is started with has changed; one that starts just now starts again. */
    void renew() {
        S server;
        synchronized (this) {
            server = current;
            outdated = true;
        }
        if (server != null) {
            server.stop();
        }
    }

    private void keep(S server) {
        boolean superfluous;
        synchronized (this) {
            current = server;
            superfluous = ending || outdated;
        }
        server.exited().thenAcceptAsync(code -> restart(server.name(), code), Thread::startVirtualThread);
        if (superfluous) {
            server.stop();
        }
    }

    private void restart(String name, int code) {
        if (ending) {
            return;
        }
        synchronized (this) {
            current = null;
            progress.line(
                    outdated
                            ? name + " is started again, because a port has changed"
                            : name + " ended unexpectedly (exit code " + code
                                    + "); starting it again on the same data");
            outdated = false;
        }
        var pause = FIRST_PAUSE;
        for (var attempt = 1; attempt <= ATTEMPTS && !ending; attempt++) {
            try {
                var server = starter.get();
                progress.line(name + " is ready again");
                keep(server);
                return;
            } catch (ServerStartException e) {
                progress.line(String.valueOf(e.getMessage()));
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2);
            }
        }
        if (!ending) {
            progress.line(name + " could not be started again");
            onSurrender.run();
        }
    }
}
