package org.witan.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.witan.testservers.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what is stored, behind the application's back. */
public final class StoreProbe implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;

    StoreProbe(TestDatabase database) {
        try {
            connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much is stored. */
    public Extent extent() {
        return new Extent(
                number("SELECT coalesce(max(position), 0) FROM event_log"), number("SELECT count(*) FROM person"));
    }

    /** The events after that position, of all tenants. */
    public List<Stored> after(long position) {
        var sql = "SELECT position, tenant, event_type, metadata FROM event_log WHERE position > ? ORDER BY 1";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            var events = new ArrayList<Stored>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(new Stored(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            JSON.readTree(rows.getString(4)).path("actor").asString("")));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How much is stored.
     *
     * @param position the position of the newest event
     * @param people   how many people the directory knows
     */
    public record Extent(long position, long people) {}

    /** A stored event, and the member who caused it. */
    public record Stored(long position, String tenant, String type, String actor) {}
}
