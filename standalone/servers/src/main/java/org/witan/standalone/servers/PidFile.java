package org.witan.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a child process across the life of its parent. A process id alone is not enough, because the system uses ids
 * again; together with the time of its start it names one process.
 */
final class PidFile {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) {
        try {
            var started =
                    process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
            Files.writeString(file, process.pid() + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first number in the file, if it has been written yet. */
    Optional<Long> pid() {
        return content().map(words -> Long.parseLong(words[0]));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process that the file remembers, if it still runs, and forgets it. */
    void reap() {
        content()
                .filter(words -> words.length == 2)
                .flatMap(words -> ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> startedAt(process, Long.parseLong(words[1]))))
                .ifPresent(PidFile::end);
        delete();
    }

    private Optional<String[]> content() {
        try {
            var text = Files.exists(file) ? Files.readString(file) : "";
            return text.endsWith("\n") ? Optional.of(text.strip().split(" ", -1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startedAt(ProcessHandle process, long epochMilli) {
        return process.info()
                .startInstant()
                .filter(start -> Math.abs(start.toEpochMilli() - epochMilli) < CLOCK_TOLERANCE.toMillis())
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(process, PATIENCE)) {
            process.destroyForcibly();
            endsWithin(process, PATIENCE);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
