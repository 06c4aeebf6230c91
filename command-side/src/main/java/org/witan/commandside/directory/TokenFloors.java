package org.witan.commandside.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;

/**
 * Since when a person's access tokens must have been issued to count. A floor only ever rises; it is forgotten when every
 * token that it could refuse has ended by itself.
 */
public final class TokenFloors {

    private static final String EVERYWHERE = "*";

    private final DirectoryDatabase database;

    /** Keeps the floors in that database, where all nodes see them. */
    public TokenFloors(DirectoryDatabase database) {
        this.database = database;
    }

    /** Raises the floors; those that are higher already stay as they are. */
    public void raise(List<Floor> floors) {
        if (floors.isEmpty()) {
            return;
        }
        database.inTransaction(connection -> {
            try (var statement =
                    connection.prepareStatement("INSERT INTO token_floor AS f (tenant, subject, not_before)"
                            + " VALUES (?, ?, ?) ON CONFLICT (tenant, subject) DO UPDATE"
                            + " SET not_before = excluded.not_before WHERE f.not_before < excluded.not_before")) {
                // Always in the same order, or two nodes that raise the same floors could wait for each other.
                for (var floor : floors.stream().sorted().toList()) {
                    add(statement, floor);
                }
                return statement.executeBatch().length;
            }
        });
    }

    /** The floor for a person's tokens in a tenant, if there is one. */
    public Optional<Instant> find(TenantId tenant, String subject) {
        return database.inTransaction(connection -> select(connection, tenant, subject));
    }

    /** Forgets the floors from before the instant. */
    public void forgetBefore(Instant instant) {
        database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement("DELETE FROM token_floor WHERE not_before < ?")) {
                statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }

    private static void add(PreparedStatement statement, Floor floor) throws SQLException {
        statement.setString(
                1, floor.tenant() == null ? EVERYWHERE : floor.tenant().value());
        statement.setString(2, floor.subject());
        statement.setObject(3, floor.notBefore().atOffset(ZoneOffset.UTC));
        statement.addBatch();
    }

    private static Optional<Instant> select(Connection connection, TenantId tenant, String subject)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT max(not_before) AS not_before FROM token_floor WHERE subject = ? AND tenant IN (?, ?)")) {
            statement.setString(1, subject);
            statement.setString(2, tenant.value());
            statement.setString(3, EVERYWHERE);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject("not_before", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        }
    }

    /**
     * A floor.
     *
     * @param tenant    where it counts; null for everywhere
     * @param subject   the identity provider's id of the person
     * @param notBefore the first instant whose tokens count
     */
    public record Floor(@Nullable TenantId tenant, String subject, Instant notBefore) implements Comparable<Floor> {

        @Override
        public int compareTo(Floor other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return (tenant == null ? EVERYWHERE : tenant.value()) + " " + subject + " " + notBefore;
        }
    }
}
