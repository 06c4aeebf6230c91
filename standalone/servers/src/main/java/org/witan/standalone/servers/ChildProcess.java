package org.witan.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process whose life is tied to this one by its standard input: the system closes that pipe when this process ends,
 * even by {@code kill -9}, and the child ends with it.
 */
public final class ChildProcess implements ServerProcess {

    private static final String TETHER = tether();
    private static final Duration FORCED_END = Duration.ofSeconds(10);
    private static final long LOG_LIMIT = 10_000_000;

    private final ChildCommand command;
    private final Process process;
    private final ProcessHandle server;

    private ChildProcess(ChildCommand command, Process process, ProcessHandle server) {
        this.command = command;
        this.process = process;
        this.server = server;
    }

    /**
     * Ends what an earlier parent may have left over, then starts the child; does not wait until it is ready.
     *
     * @throws ServerStartException when the program cannot be started at all
     */
    public static ChildProcess start(ChildCommand command) {
        var pidFile = new PidFile(command.pidFile());
        pidFile.reap();
        try {
            Files.createDirectories(
                    Objects.requireNonNull(command.log().toAbsolutePath().getParent()));
            shorten(command.log());
            var builder = new ProcessBuilder(commandLine(command))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
            builder.environment().putAll(command.environment());
            var process = builder.start();
            var server = isTethered(command) ? tetheredServer(command, process, pidFile) : process.toHandle();
            pidFile.write(server);
            return new ChildProcess(command, process, server);
        } catch (IOException e) {
            throw new ServerStartException(command.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Ends the process that a pid file remembers from an earlier parent, if it still runs. */
    public static void endLeftover(Path pidFile) {
        new PidFile(pidFile).reap();
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public CompletableFuture<Integer> exited() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Whether the process has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The file that takes the output. */
    public Path log() {
        return command.log();
    }

    @Override
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The child is gone already and took its end of the pipe along.
        }
        if (!ended(command.patience().plusSeconds(3))) {
            kill();
        }
        new PidFile(command.pidFile()).delete();
    }

    @Override
    public void kill() {
        server.destroyForcibly();
        if (!ended(FORCED_END)) {
            process.destroyForcibly();
            ended(FORCED_END);
        }
    }

    private boolean ended(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> commandLine(ChildCommand command) {
        var line = new ArrayList<String>();
        if (Programs.exists("setsid")) {
            // In a session of its own the child does not see the interrupt that the terminal sends to the parent.
            line.add("setsid");
        }
        if (isTethered(command)) {
            line.addAll(List.of(
                    "sh", "-c", TETHER, "witan-tether", command.pidFile().toString()));
            line.add(command.ending() == ChildCommand.Ending.INTERRUPT ? "INT" : "TERM");
            line.add(Long.toString(command.patience().toSeconds()));
        }
        line.addAll(command.command());
        return line;
    }

    private static boolean isTethered(ChildCommand command) {
        // Without a POSIX shell only the pid file is left: the next start ends what the last one left over.
        return command.ending() != ChildCommand.Ending.INPUT_END && Programs.exists("sh");
    }

    private static ProcessHandle tetheredServer(ChildCommand command, Process tether, PidFile pidFile) {
        Readiness.await(
                command.name(),
                command.log(),
                tether,
                Duration.ofSeconds(10),
                () -> pidFile.pid().isPresent());
        // A server that ended at once is found by whoever waits for it to be ready; its tether stands in for it.
        return pidFile.pid().flatMap(ProcessHandle::of).orElse(tether.toHandle());
    }

    private static void shorten(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String tether() {
        try (var script = Objects.requireNonNull(ChildProcess.class.getResourceAsStream("tether.sh"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
