package org.witan.commandside.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.slf4j.LoggerFactory;

/** One connection of a node's writer, known to the server by its process, so that a later one can make sure of its end. */
final class WriterSession implements AutoCloseable {

    private static final String SELF = "SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()";
    private static final String TERMINATE =
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid = ? AND backend_start = ?";

    private final Connection connection;
    private final AppendStatements statements;
    private final int process;
    private final OffsetDateTime startedAt;

    private WriterSession(Connection connection, int process, OffsetDateTime startedAt) {
        this.connection = connection;
        this.statements = new AppendStatements(connection);
        this.process = process;
        this.startedAt = startedAt;
    }

    static WriterSession open(EventLogDatabase database) throws SQLException {
        var connection = database.openForAppending();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SELF)) {
            rows.next();
            return new WriterSession(connection, rows.getInt(1), rows.getObject(2, OffsetDateTime.class));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    AppendStatements statements() {
        return statements;
    }

    /** Runs the work in one transaction. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.run(statements);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private void rollBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Ends an earlier session on the server. A statement that was on its way when the connection broke has after this either
     * been committed or never will be.
     */
    void terminate(WriterSession earlier) throws SQLException {
        try (var statement = connection.prepareStatement(TERMINATE)) {
            statement.setInt(1, earlier.process);
            statement.setObject(2, earlier.startedAt);
            try (var rows = statement.executeQuery()) {
                if (rows.next() && !rows.getBoolean(1)) {
                    throw new SQLException("The server process " + earlier.process + " did not end", "57014");
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LoggerFactory.getLogger(WriterSession.class).debug("A broken connection did not close cleanly", e);
        }
    }

    /** Statements that belong into one transaction. */
    @FunctionalInterface
    interface Work<T> {

        T run(AppendStatements statements) throws SQLException;
    }
}
