package org.witan.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL server with its data in a folder, as durable as in production: what it has acknowledged is still there
 * after {@code kill -9}. Listens on 127.0.0.1 only and asks for passwords.
 */
public final class PostgresProcess implements ServerProcess {

    /** The first superuser. */
    public static final String SUPERUSER = "postgres";

    private static final String NAME = "PostgreSQL";
    private static final Duration START_TIME = Duration.ofSeconds(90);
    private static final Duration LEFTOVER_TIME = Duration.ofSeconds(20);

    private final ChildProcess process;
    private final int port;
    private final String password;

    private PostgresProcess(ChildProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on the data that the folder holds, new data when it is empty; returns when it takes connections.
     *
     * @param folder   the server's own folder, made if need be
     * @param port     the TCP port
     * @param password the superuser's password, which must be the same at every start
     * @param settings more server settings, such as {@code max_connections}
     */
    public static PostgresProcess start(
            ServerFiles files, Path folder, int port, String password, Map<String, String> settings) {
        var binaries = PostgresBinaries.unpacked(files.cache());
        var data = folder.resolve("data");
        new PidFile(pidFile(folder)).reap();
        initialize(binaries, folder, data, password);
        forgetForeignProcess(data);
        var command = new ChildCommand(
                NAME,
                commandLine(binaries, data, port, settings),
                Map.of(),
                log(folder),
                pidFile(folder),
                ChildCommand.Ending.INTERRUPT,
                Duration.ofSeconds(20));
        var process = startPastLeftovers(command, port, password);
        return new PostgresProcess(process, port, password);
    }

    /** The address of a database in the form that the JDBC driver reads. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Opens a connection as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public CompletableFuture<Integer> exited() {
        return process.exited();
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public void kill() {
        process.kill();
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Path log(Path folder) {
        return folder.resolve("postgresql.log");
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("postgresql.pid");
    }

    private static void initialize(Path binaries, Path folder, Path data, String password) {
        OnceMade.folder(data, unfinished -> {
            var passwordFile = Files.writeString(folder.resolve("initial-password"), password);
            var line = new ArrayList<>(OrdinaryUser.prefix(folder));
            line.addAll(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF-8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-locale",
                    "--no-instructions"));
            var code = Programs.run(line, log(folder));
            Files.delete(passwordFile);
            if (code != 0) {
                throw ServerStartException.withLog("PostgreSQL's data could not be made in " + folder, log(folder));
            }
        });
    }

    private static List<String> commandLine(Path binaries, Path data, int port, Map<String, String> settings) {
        var line = new ArrayList<>(OrdinaryUser.prefix(data));
        line.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        var all = new TreeMap<>(Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "max_connections", "200",
                "log_timezone", "UTC"));
        all.putAll(settings);
        all.forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        return line;
    }

    /**
     * When the server was killed, its helper processes hold the old shared memory for a moment longer, and the new server
     * rightly refuses to start beside them.
     */
    private static ChildProcess startPastLeftovers(ChildCommand command, int port, String password) {
        var deadline = System.nanoTime() + LEFTOVER_TIME.toNanos();
        while (true) {
            var process = ChildProcess.start(command);
            try {
                Readiness.await(process, START_TIME, () -> answers(port, password));
                return process;
            } catch (ServerStartException e) {
                process.stop();
                var message = String.valueOf(e.getMessage());
                if (!message.contains("pre-existing shared memory block") || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private static boolean answers(int port, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl(port, "postgres"), SUPERUSER, password)) {
            return connection.isValid(1);
        }
    }

    /**
     * The server refuses to start while the process id that its lock file remembers is in use, even by a process that is
     * no PostgreSQL: after a machine's or container's restart ids are used again.
     */
    private static void forgetForeignProcess(Path data) {
        var lock = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            var lines = Files.readAllLines(lock);
            var foreign = !lines.isEmpty()
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .map(process -> process.info().command().orElse(""))
                            .filter(program -> !program.contains("postgres"))
                            .isPresent();
            if (foreign) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
