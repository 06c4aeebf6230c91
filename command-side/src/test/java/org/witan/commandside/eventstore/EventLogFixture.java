package org.witan.commandside.eventstore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.flywaydb.core.Flyway;
import org.witan.commandside.sample.Note;
import org.witan.commandside.sample.NoteAmended;
import org.witan.commandside.sample.NoteOpened;
import org.witan.messages.MetadataKeys;
import org.witan.testservers.TestDatabase;
import org.witan.testservers.TestPostgres;

/** A migrated database of its own, with its three roles, and engines on it. */
public final class EventLogFixture implements AutoCloseable {

    private final TestDatabase database;
    private final String writer;
    private final List<AutoCloseable> open = new ArrayList<>();

    private EventLogFixture(TestDatabase database) {
        this.database = database;
        this.writer = database.name() + "_writer";
    }

    public static EventLogFixture create() {
        var fixture = create(TestPostgres.freshDatabase());
        // Thousands of files of ended tests would otherwise be flushed when the server stops.
        fixture.open.add(fixture::drop);
        return fixture;
    }

    public static EventLogFixture create(TestDatabase database) {
        var fixture = new EventLogFixture(database);
        fixture.createRoles();
        fixture.migrate();
        return fixture;
    }

    private void drop() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        new TestDatabase(
                                        database.host(),
                                        database.port(),
                                        "postgres",
                                        database.username(),
                                        database.password())
                                .jdbcUrl(),
                        database.username(),
                        database.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + database.name() + " WITH (FORCE)");
            statement.execute("DROP ROLE " + String.join(", ", owner(), writer, reader()));
        }
    }

    private void createRoles() {
        for (var role : List.of(owner(), writer, reader())) {
            execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
        }
        execute("ALTER DATABASE " + database.name() + " OWNER TO " + owner());
        execute("ALTER SCHEMA public OWNER TO " + owner());
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), owner(), "secret")
                .locations("classpath:db/migration/command-side")
                .placeholders(Map.of("writer", writer, "reader", reader()))
                .load()
                .migrate();
    }

    public String owner() {
        return database.name() + "_owner";
    }

    public String reader() {
        return database.name() + "_reader";
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public EventLogDatabaseSettings settings() {
        return settings(database.jdbcUrl(), writer);
    }

    public static EventLogDatabaseSettings settings(String url, String writer) {
        return new EventLogDatabaseSettings(url, new EventLogDatabaseSettings.Credentials(writer, "secret"));
    }

    /** As a superuser, past all grants. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    public Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, "secret");
    }

    public void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public List<String> query(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public PostgresEventStorageEngine engine() {
        return engine(EventLogSettings.defaults(), NoOpEventUpcaster.INSTANCE);
    }

    public PostgresEventStorageEngine engine(EventLogSettings eventLog, EventUpcaster upcasters) {
        var connections = new EventLogDatabase(settings(), eventLog);
        var engine = new PostgresEventStorageEngine(connections, eventLog, sampleTypes(), upcasters, id -> {});
        engine.start();
        open.addFirst(connections);
        open.addFirst(engine);
        return engine;
    }

    public static StoredTypes sampleTypes() {
        return StoredTypes.of(List.of(NoteOpened.class, NoteAmended.class, Note.class));
    }

    public static DomainEventMessage<?> amended(String note, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "note",
                note,
                sequence,
                new NoteAmended("acme", note, text),
                MetaData.with(MetadataKeys.TENANT, "acme"),
                UUID.randomUUID().toString(),
                java.time.Instant.now());
    }

    @Override
    public void close() throws Exception {
        for (var resource : open) {
            resource.close();
        }
    }
}
