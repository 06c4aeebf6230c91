package org.witan.commandside.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections of one node to the event log's database.
 *
 * <p>Loading and catching up share a pool; writing, notifying and listening have a connection of their own each, because
 * they change its session. Deliberately not a {@code DataSource}, so that nothing else writes with the writer's rights.
 */
public final class EventLogDatabase implements AutoCloseable {

    private static final int FIRST_VERSION_WITH_TRANSACTION_TIMEOUT = 170_000;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final EventLogDatabaseSettings database;
    private final EventLogSettings settings;
    private final HikariDataSource pool;

    /** Prepares the connections; the first is opened when it is needed, so the database may come later. */
    public EventLogDatabase(EventLogDatabaseSettings database, EventLogSettings settings) {
        this.database = database;
        this.settings = settings;
        this.pool = new HikariDataSource(poolConfig());
    }

    private HikariConfig poolConfig() {
        var config = new HikariConfig();
        config.setPoolName("event-log");
        config.setDataSource(dataSource("witan-event-log"));
        config.setMaximumPoolSize(settings.readConnections());
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
        config.setAutoCommit(true);
        return config;
    }

    private PGSimpleDataSource dataSource(String applicationName) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.writer().username());
        source.setPassword(database.writer().password());
        source.setApplicationName(applicationName);
        source.setConnectTimeout((int) CONNECT_TIMEOUT.toSeconds());
        source.setLoginTimeout((int) CONNECT_TIMEOUT.toSeconds() * 2);
        source.setSocketTimeout((int) settings.appendTimeout().plusSeconds(2).toSeconds());
        source.setTcpKeepAlive(true);
        source.setPrepareThreshold(1);
        return source;
    }

    /** A connection from the pool for loading and catching up; each statement is a transaction of its own. */
    Connection read() throws SQLException {
        return pool.getConnection();
    }

    /**
     * A connection for appending, whose transactions the server ends when this node stops answering: a frozen node must
     * not keep the log's head from the others.
     */
    Connection openForAppending() throws SQLException {
        var connection = dataSource("witan-event-log-writer").getConnection();
        try (var statement = connection.createStatement()) {
            var hold = settings.holdTimeout().toMillis();
            var wait = settings.appendTimeout().toMillis();
            statement.execute("SET idle_in_transaction_session_timeout = " + hold);
            statement.execute("SET lock_timeout = " + (hold + wait) / 2);
            statement.execute("SET statement_timeout = " + wait);
            if (serverVersion(connection) >= FIRST_VERSION_WITH_TRANSACTION_TIMEOUT) {
                statement.execute("SET transaction_timeout = " + wait);
            }
            // The plan does not depend on what is inserted, and making it anew costs more than running it.
            statement.execute("SET plan_cache_mode = force_generic_plan");
            // Acknowledged means stored, whatever the server's default is.
            statement.execute("SELECT set_config('synchronous_commit', 'on', false)"
                    + " WHERE current_setting('synchronous_commit') IN ('off', 'local')");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection for notifying, which needs no durability of its own. */
    Connection openForNotifying() throws SQLException {
        var connection = dataSource("witan-event-log-notifier").getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection for listening. */
    Connection openForListening() throws SQLException {
        return dataSource("witan-event-log-listener").getConnection();
    }

    private static int serverVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
