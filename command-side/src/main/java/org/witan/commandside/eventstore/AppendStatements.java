package org.witan.commandside.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommandReceipt;

/** The statements that one node writes the log with, on a connection that belongs to its writer. */
final class AppendStatements {

    // One statement is one round trip and, outside a transaction block, one transaction: the head row is locked only
    // while the server itself works, however slow or frozen this node is.
    private static final String APPEND_EVENTS = """
            WITH head AS (
                UPDATE event_log_head SET position = position + ? WHERE shard = 0 RETURNING position
            ), stored_events AS (
                INSERT INTO event_log (position, tenant, event_id, aggregate_type, aggregate_id, sequence, event_type,
                                       revision, recorded_at, payload, metadata)
                SELECT head.position - ? + e.ordinal, e.tenant, e.event_id, e.aggregate_type, e.aggregate_id, e.sequence,
                       e.event_type, e.revision, e.recorded_at::timestamptz, e.payload::json, e.metadata::json
                FROM head, unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                                  ?::text[], ?::text[]) WITH ORDINALITY
                     AS e (tenant, event_id, aggregate_type, aggregate_id, sequence, event_type, revision, recorded_at,
                           payload, metadata, ordinal)
            )""";
    private static final String ANSWER_HEAD = " SELECT position FROM head";
    private static final String APPEND = APPEND_EVENTS + ANSWER_HEAD;
    private static final String APPEND_WITH_RECEIPTS = APPEND_EVENTS + """
            , stored_receipts AS (
                INSERT INTO command_receipt
                    (tenant, actor, idempotency_key, request_digest, position, aggregate_id, version)
                SELECT r.tenant, r.actor, r.idempotency_key, r.request_digest, head.position - r.behind,
                       r.aggregate_id, r.version
                FROM head, unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::bigint[])
                     AS r (tenant, actor, idempotency_key, request_digest, behind, aggregate_id, version)
            )""" + ANSWER_HEAD;

    private static final String LOCK_HEAD = "SELECT position FROM event_log_head WHERE shard = 0 FOR UPDATE";

    private static final String TAKEN_SEQUENCES = """
            SELECT e.aggregate_id, e.sequence
            FROM event_log e JOIN unnest(?::text[], ?::bigint[]) AS w (aggregate_id, sequence)
              ON e.aggregate_id = w.aggregate_id AND e.sequence = w.sequence
            """;

    private static final String USED_KEYS = """
            SELECT r.tenant, r.actor, r.idempotency_key, r.request_digest, r.position, r.aggregate_id, r.version
            FROM command_receipt r JOIN unnest(?::text[], ?::text[], ?::text[]) AS w (tenant, actor, idempotency_key)
              ON r.tenant = w.tenant AND r.actor = w.actor AND r.idempotency_key = w.idempotency_key
            """;

    private static final String POSITIONS = "SELECT event_id, position FROM event_log WHERE event_id = ANY (?::uuid[])";

    private final Connection connection;

    AppendStatements(Connection connection) {
        this.connection = connection;
    }

    /** Inserts all requests' events and receipts at the head of the log; answers the last position. */
    long append(List<AppendRequest> requests) throws SQLException {
        var rows = requests.stream().flatMap(r -> r.events().stream()).toList();
        var receipts = receipts(requests, rows.size());
        try (var statement = connection.prepareStatement(receipts.isEmpty() ? APPEND : APPEND_WITH_RECEIPTS)) {
            statement.setLong(1, rows.size());
            statement.setLong(2, rows.size());
            bindEvents(statement, rows);
            if (!receipts.isEmpty()) {
                bindReceipts(statement, receipts);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void bindEvents(PreparedStatement statement, List<EventRow> rows) throws SQLException {
        statement.setArray(3, texts(rows, EventRow::tenant));
        statement.setArray(4, array("uuid", rows, EventRow::eventId, UUID[]::new));
        statement.setArray(5, texts(rows, EventRow::aggregateType));
        statement.setArray(6, texts(rows, EventRow::aggregateId));
        statement.setArray(7, array("bigint", rows, EventRow::sequence, Long[]::new));
        statement.setArray(8, texts(rows, EventRow::eventType));
        statement.setArray(9, texts(rows, EventRow::revision));
        statement.setArray(10, texts(rows, row -> row.recordedAt().toString()));
        statement.setArray(11, texts(rows, EventRow::payload));
        statement.setArray(12, texts(rows, EventRow::metadata));
    }

    private static List<PositionedReceipt> receipts(List<AppendRequest> requests, int eventCount) {
        var receipts = new ArrayList<PositionedReceipt>();
        var end = 0;
        for (var request : requests) {
            end += request.events().size();
            var key = request.key();
            if (key != null) {
                receipts.add(new PositionedReceipt(key, eventCount - end, request.aggregateId(), request.version()));
            }
        }
        return receipts;
    }

    private void bindReceipts(PreparedStatement statement, List<PositionedReceipt> receipts) throws SQLException {
        statement.setArray(13, texts(receipts, r -> r.key().tenant()));
        statement.setArray(14, texts(receipts, r -> r.key().actor()));
        statement.setArray(15, texts(receipts, r -> r.key().value()));
        statement.setArray(16, texts(receipts, r -> r.key().requestDigest()));
        statement.setArray(17, array("bigint", receipts, PositionedReceipt::behind, Long[]::new));
        statement.setArray(18, texts(receipts, PositionedReceipt::aggregateId));
        statement.setArray(19, array("bigint", receipts, PositionedReceipt::version, Long[]::new));
    }

    /** Takes the head row until the transaction ends; nobody else appends meanwhile. */
    void lockHead() throws SQLException {
        try (var statement = connection.prepareStatement(LOCK_HEAD)) {
            statement.executeQuery().close();
        }
    }

    /** Those of the requests' aggregate versions that the log already holds. */
    Set<AggregateVersion> takenVersions(List<AppendRequest> requests) throws SQLException {
        var wanted = AggregateVersion.of(requests);
        var taken = new HashSet<AggregateVersion>();
        try (var statement = connection.prepareStatement(TAKEN_SEQUENCES)) {
            statement.setArray(1, texts(wanted, AggregateVersion::aggregateId));
            statement.setArray(2, array("bigint", wanted, AggregateVersion::sequence, Long[]::new));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(new AggregateVersion(rows.getString(1), rows.getLong(2)));
                }
            }
        }
        return taken;
    }

    /** What is stored under those of the keys that were used before. */
    Map<UsedKey, StoredReceipt> usedKeys(List<IdempotencyKey> keys) throws SQLException {
        var used = new HashMap<UsedKey, StoredReceipt>();
        try (var statement = connection.prepareStatement(USED_KEYS)) {
            statement.setArray(1, texts(keys, IdempotencyKey::tenant));
            statement.setArray(2, texts(keys, IdempotencyKey::actor));
            statement.setArray(3, texts(keys, IdempotencyKey::value));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var receipt = new CommandReceipt(rows.getLong(5), rows.getString(6), rows.getLong(7));
                    used.put(
                            new UsedKey(rows.getString(1), rows.getString(2), rows.getString(3)),
                            new StoredReceipt(rows.getString(4), receipt));
                }
            }
        }
        return used;
    }

    /** The positions of those of the events that the log holds. */
    Map<UUID, Long> positionsOf(List<UUID> eventIds) throws SQLException {
        var positions = new HashMap<UUID, Long>();
        try (var statement = connection.prepareStatement(POSITIONS)) {
            statement.setArray(1, array("uuid", eventIds, id -> id, UUID[]::new));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return positions;
    }

    private <T> Array texts(List<T> items, Function<T, @Nullable String> part) throws SQLException {
        return array("text", items, part, String[]::new);
    }

    private <T, P> Array array(
            String type, List<T> items, Function<T, @Nullable P> part, java.util.function.IntFunction<P[]> container)
            throws SQLException {
        var values = container.apply(items.size());
        Arrays.setAll(values, i -> part.apply(items.get(i)));
        return connection.createArrayOf(type, values);
    }

    private record PositionedReceipt(IdempotencyKey key, long behind, String aggregateId, long version) {}

    /** A key of its member, whatever it was used for. */
    record UsedKey(String tenant, String actor, String value) {

        static Optional<UsedKey> of(AppendRequest request) {
            return Optional.ofNullable(request.key()).map(UsedKey::of);
        }

        static UsedKey of(IdempotencyKey key) {
            return new UsedKey(key.tenant(), key.actor(), key.value());
        }
    }
}
