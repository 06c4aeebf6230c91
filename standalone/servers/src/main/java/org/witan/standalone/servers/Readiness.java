package org.witan.standalone.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until a server that was just started answers. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    /** Tells whether the server answers; an exception means that it does not, yet. */
    @FunctionalInterface
    public interface Probe {
        boolean answers() throws Exception;
    }

    /**
     * Returns when the probe succeeds.
     *
     * @throws ServerStartException when the process ends first, or does not answer in time
     */
    public static void await(ChildProcess process, Duration time, Probe probe) {
        await(process.name(), process.log(), process::isAlive, time, probe);
    }

    static void await(String name, Path log, Process process, Duration time, Probe probe) {
        await(name, log, process::isAlive, time, probe);
    }

    private static void await(String name, Path log, Alive process, Duration time, Probe probe) {
        var deadline = System.nanoTime() + time.toNanos();
        while (!succeeds(probe)) {
            if (!process.isAlive() && !succeeds(probe)) {
                throw ServerStartException.withLog(name + " ended while starting", log);
            }
            if (System.nanoTime() > deadline) {
                throw ServerStartException.withLog(name + " did not answer within " + time.toSeconds() + " s", log);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new ServerStartException("Interrupted while waiting for " + name);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean succeeds(Probe probe) {
        try {
            return probe.answers();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Alive {
        boolean isAlive();
    }
}
