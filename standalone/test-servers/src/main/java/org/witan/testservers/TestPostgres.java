package org.witan.testservers;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, as durable as in production. */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** Creates an empty database that no other test uses. */
    public static TestDatabase freshDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_"
                + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "_"
                + DATABASES.incrementAndGet();
        return createDatabase(ServerSource.chosen().postgres(), name);
    }

    /** Starts a server for one test alone, which may kill it and start it again; the test closes it. */
    public static OwnPostgres own() {
        return ServerSource.chosen().ownPostgres();
    }

    static TestDatabase createDatabase(ServerSource.PostgresAddress server, String name) {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the test database " + name, e);
        }
        return new TestDatabase(server.host(), server.port(), name, server.username(), server.password());
    }
}
