package org.witan.commandside.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommandReceipt;

/** Reads what is stored. Every method is one statement and sees all that was committed before it. */
final class LogReader {

    private static final String COLUMNS =
            "position, tenant, event_id, aggregate_type, aggregate_id, sequence, event_type,"
                    + " revision, recorded_at, payload, metadata";
    private static final String AFTER =
            "SELECT " + COLUMNS + " FROM event_log WHERE position > ? ORDER BY position LIMIT ?";
    private static final String OF_AGGREGATE =
            "SELECT " + COLUMNS + " FROM event_log WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    private static final String HEAD = "SELECT position FROM event_log_head WHERE shard = 0";
    private static final String LAST_SEQUENCE = "SELECT max(sequence) FROM event_log WHERE aggregate_id = ?";
    private static final String FIRST_SINCE = "SELECT min(position) FROM event_log WHERE recorded_at >= ?";
    private static final String RECEIPT = "SELECT request_digest, position, aggregate_id, version FROM command_receipt"
            + " WHERE tenant = ? AND actor = ? AND idempotency_key = ?";

    private final EventLogDatabase database;

    LogReader(EventLogDatabase database) {
        this.database = database;
    }

    /** Up to {@code limit} events that follow the position, without a gap between them or before the first. */
    List<LoggedEvent> after(long position, int limit) {
        var events = list(
                AFTER,
                statement -> {
                    statement.setLong(1, position);
                    statement.setInt(2, limit);
                },
                row -> new LoggedEvent(row.getLong(1), event(row)));
        var expected = position;
        for (var event : events) {
            expected++;
            // Cannot happen while positions come from the head row. If it does, standing still is better than skipping.
            if (event.position() != expected) {
                throw new IllegalStateException("The event log has no event at position %d, but one at %d"
                        .formatted(expected, event.position()));
            }
        }
        return events;
    }

    /** Up to {@code limit} events of the aggregate from the sequence number on. */
    List<EventRow> ofAggregate(String aggregateId, long fromSequence, int limit) {
        return list(
                OF_AGGREGATE,
                statement -> {
                    statement.setString(1, aggregateId);
                    statement.setLong(2, fromSequence);
                    statement.setInt(3, limit);
                },
                LogReader::event);
    }

    /** The last position in the log; 0 when it is empty. */
    long head() {
        return one(HEAD, statement -> {}, row -> row.getLong(1)).orElse(0L);
    }

    Optional<Long> lastSequence(String aggregateId) {
        return one(
                LAST_SEQUENCE, statement -> statement.setString(1, aggregateId), row -> row.getObject(1, Long.class));
    }

    /** The lowest position of the events recorded at the instant or later. */
    Optional<Long> firstSince(Instant instant) {
        return one(
                FIRST_SINCE,
                statement -> statement.setObject(1, instant.atOffset(ZoneOffset.UTC)),
                row -> row.getObject(1, Long.class));
    }

    Optional<StoredReceipt> receipt(IdempotencyKey key) {
        return one(
                RECEIPT,
                statement -> {
                    statement.setString(1, key.tenant());
                    statement.setString(2, key.actor());
                    statement.setString(3, key.value());
                },
                row -> new StoredReceipt(
                        row.getString(1), new CommandReceipt(row.getLong(2), row.getString(3), row.getLong(4))));
    }

    private static EventRow event(ResultSet row) throws SQLException {
        return new EventRow(
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10),
                row.getString(11));
    }

    private <T> Optional<T> one(String sql, Binding binding, RowReader<@Nullable T> reader) {
        return list(sql, binding, row -> Optional.ofNullable(reader.read(row))).stream()
                .findFirst()
                .flatMap(value -> value);
    }

    private <T> List<T> list(String sql, Binding binding, RowReader<T> reader) {
        try (var connection = database.read();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (var rows = statement.executeQuery()) {
                var result = new ArrayList<T>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        } catch (SQLException e) {
            throw new EventLogUnavailableException("The event log cannot be read: " + e.getMessage(), true, e);
        }
    }

    @FunctionalInterface
    private interface Binding {

        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface RowReader<T extends @Nullable Object> {

        T read(ResultSet row) throws SQLException;
    }
}
