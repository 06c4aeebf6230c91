package org.witan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;
import org.witan.commandside.eventstore.EventLogDatabaseSettings;
import org.witan.standalone.servers.LoopbackPorts;
import org.witan.standalone.servers.PostgresProcess;
import org.witan.standalone.servers.ServerFiles;

/** A PostgreSQL server as durable as in production, with a migrated event log. */
final class BenchmarkServer implements AutoCloseable {

    static final String WRITER = "witan_writer";
    static final String PASSWORD = "secret";

    private static final String SUPERUSER_PASSWORD = "postgres";

    private final Path folder;
    private final PostgresProcess server;

    BenchmarkServer() throws IOException {
        folder = Files.createTempDirectory("witan-benchmark");
        server = PostgresProcess.start(
                ServerFiles.locate(),
                folder,
                LoopbackPorts.free(),
                SUPERUSER_PASSWORD,
                Map.of("shared_buffers", "256MB", "max_wal_size", "4GB"));
        for (var role : List.of("witan_owner", WRITER, "witan_reader")) {
            execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
        }
        execute("ALTER SCHEMA public OWNER TO witan_owner");
        execute("GRANT CREATE ON SCHEMA public TO " + WRITER);
        Flyway.configure()
                .dataSource(url(), "witan_owner", PASSWORD)
                .locations("classpath:db/migration/command-side")
                .placeholders(Map.of("writer", WRITER, "reader", "witan_reader"))
                .load()
                .migrate();
    }

    String superuserPassword() {
        return SUPERUSER_PASSWORD;
    }

    int port() {
        return server.port();
    }

    String url() {
        return server.jdbcUrl("postgres");
    }

    EventLogDatabaseSettings settings() {
        return settings(url());
    }

    static EventLogDatabaseSettings settings(String url) {
        return new EventLogDatabaseSettings(url, new EventLogDatabaseSettings.Credentials(WRITER, PASSWORD));
    }

    Connection connect() throws SQLException {
        return server.connect("postgres");
    }

    void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String query(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
        FileSystemUtils.deleteRecursively(folder);
    }
}
