package org.witan.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.witan.commandside.eventstore.EventLogDatabaseSettings;

/** A PostgreSQL server as durable as in production, with a migrated event log. */
final class BenchmarkServer implements AutoCloseable {

    static final String WRITER = "witan_writer";
    static final String PASSWORD = "secret";

    private final EmbeddedPostgres server;

    BenchmarkServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
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

    int port() {
        return server.getPort();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    EventLogDatabaseSettings settings() {
        return settings(url());
    }

    static EventLogDatabaseSettings settings(String url) {
        return new EventLogDatabaseSettings(url, new EventLogDatabaseSettings.Credentials(WRITER, PASSWORD));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
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
        server.close();
    }
}
