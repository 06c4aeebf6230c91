package org.witan.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The yardstick: one event for each transaction, inserted without any check or order into a table of the same shape.
 *
 * <p>Driven by pgbench where the system has it, else by JDBC with one connection for each caller.
 */
final class SingleRowInserts implements AutoCloseable {

    private static final String INSERT =
            "INSERT INTO single_row SELECT n, 'acme', uuidv7(), 'benchmark-note', 'acme/N-' || n %% 500, n,"
                    + " 'benchmark-note-amended', '1', now(), '%s', '%s' FROM (SELECT nextval('single_row_position') AS n) AS next";

    private final BenchmarkServer server;
    private final String insert;
    private final Optional<Path> pgbench = findPgbench();
    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> statements = new ArrayList<>();

    /** @param payload the JSON that our engine stores for one event
     *  @param metadata the metadata that it stores with it */
    SingleRowInserts(BenchmarkServer server, String payload, String metadata) {
        this.server = server;
        this.insert = INSERT.formatted(payload, metadata);
        server.execute("CREATE TABLE single_row (LIKE event_log INCLUDING ALL)");
        server.execute("CREATE SEQUENCE single_row_position CACHE 50");
    }

    String driver() {
        return pgbench.isPresent() ? "pgbench" : "JDBC";
    }

    Load.Result run(int callers, Duration duration) throws Exception {
        return pgbench.isPresent() ? runPgbench(pgbench.get(), callers, duration) : runJdbc(callers, duration);
    }

    private Load.Result runPgbench(Path program, int callers, Duration duration) throws Exception {
        var directory = Files.createTempDirectory("witan-pgbench");
        try {
            var script = Files.writeString(directory.resolve("insert.sql"), insert + ";\n");
            var builder = new ProcessBuilder(
                            program.toString(),
                            "-n",
                            "-M",
                            "prepared",
                            "-c",
                            "" + callers,
                            "-j",
                            "2",
                            "-T",
                            "" + duration.toSeconds(),
                            "-l",
                            "--log-prefix=" + directory.resolve("times"),
                            "-f",
                            script.toString(),
                            "-h",
                            "127.0.0.1",
                            "-p",
                            "" + server.port(),
                            "-U",
                            "postgres",
                            "postgres")
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", server.superuserPassword());
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pgbench failed: " + output);
            }
            return new Load.Result(
                    perSecond(output), Load.percentile(times(directory), 0.5), Load.percentile(times(directory), 0.99));
        } finally {
            delete(directory);
        }
    }

    private static double perSecond(String output) {
        return output.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pgbench printed no rate: " + output));
    }

    /** Transaction times in nanoseconds, sorted; pgbench writes them as the third word of a line, in microseconds. */
    private static long[] times(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("times"))
                    .flatMap(SingleRowInserts::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ")[2]) * 1_000)
                    .sorted()
                    .toArray();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            files.map(Path::toFile).forEach(File::delete);
        }
        Files.delete(directory);
    }

    private Load.Result runJdbc(int callers, Duration duration) throws Exception {
        while (statements.size() < callers) {
            var connection = server.connect();
            connections.add(connection);
            statements.add(connection.prepareStatement(insert));
        }
        return Load.run(callers, duration, caller -> {
            try {
                statements.get(caller).executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Optional<Path> findPgbench() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
