package org.witan.queryside.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.witan.queryside.view.Projection;

/**
 * Takes a view back to the beginning of the log, so that its projection builds it again.
 *
 * <p>The tables are emptied and the token is reset in one transaction, which waits for the batch in flight; whichever
 * node projects the view then loses its claim and, when the rebuild's own claim has run out, begins again with the first
 * event. Until the view has caught up, its reads
 * show a part, and reads that name a position wait or are refused.
 *
 * <p>The connections must be the owner's: nobody else may empty the audit trail.
 */
public final class ViewRebuild {

    private final DataSource owner;

    public ViewRebuild(DataSource owner) {
        this.owner = owner;
    }

    /** Begins the rebuild; the projection, which may go on running meanwhile, does the rest. */
    public void begin(Projection projection) throws SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                // The tables first: a batch in flight holds them before it holds its token, and so do we.
                empty(connection, projection);
                takeBack(connection, projection.view());
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void empty(Connection connection, Projection projection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", projection.tables()));
        }
        try (var statement = connection.prepareStatement("DELETE FROM view_progress WHERE view = ?")) {
            statement.setString(1, projection.view());
            statement.executeUpdate();
        }
    }

    /** Claims the token: a projector that still believes to have it cannot store where it was, and so notices. */
    private static void takeBack(Connection connection, String view) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE query_token"
                + " SET token = NULL, token_type = NULL, owner = 'rebuild', timestamp = ? WHERE processor_name = ?")) {
            statement.setString(1, DateTimeUtils.formatInstant(Instant.now()));
            statement.setString(2, view);
            statement.executeUpdate();
        }
    }
}
