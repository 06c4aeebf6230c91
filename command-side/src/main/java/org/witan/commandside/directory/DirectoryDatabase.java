package org.witan.commandside.directory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;

/** Short transactions on the tables about people. A database that is away becomes a refusal that may be retried. */
public final class DirectoryDatabase implements AutoCloseable {

    private static final int ATTEMPTS = 10;
    // Somebody stored the same address or subject a moment ago; serialization failure; deadlock.
    private static final Set<String> LOST_RACES = Set.of("23505", "40001", "40P01");

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryDatabase.class);

    private final DataSource source;

    /** Works on connections of the role that may write persons. */
    public DirectoryDatabase(DataSource source) {
        this.source = source;
    }

    /**
     * Runs the work in a transaction of its own and commits it. Where another transaction won a race for the same person
     * the work runs again and sees the winner, so it must not have effects outside the database.
     */
    public <T> T inTransaction(Work<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !LOST_RACES.contains(String.valueOf(e.getSQLState()))) {
                    throw failure(e);
                }
            }
        }
    }

    /** The connections, for libraries that keep things of their own beside the persons. */
    public DataSource connections() {
        return source;
    }

    @Override
    public void close() throws Exception {
        if (source instanceof AutoCloseable pool) {
            pool.close();
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static RuntimeException failure(SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        var away = cause instanceof SQLTransientException
                || state.equals("null")
                || state.startsWith("08")
                || state.startsWith("57")
                || state.startsWith("53");
        if (away) {
            var refusal = new RefusedException(
                    CommonError.EVENT_LOG_UNAVAILABLE, "The directory of persons is out of reach.");
            refusal.addSuppressed(cause);
            return refusal;
        }
        return new IllegalStateException("The directory of persons refused a statement: " + cause.getMessage(), cause);
    }

    /** What is done within one transaction. */
    @FunctionalInterface
    public interface Work<T> {

        /** Runs statements; the connection is committed or rolled back by the caller. */
        T run(Connection connection) throws SQLException;
    }
}
