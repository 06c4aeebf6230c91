package org.witan.commandside.eventstore;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers the newest state of aggregates, so that loading one does not need all of its events.
 *
 * <p>A snapshot is only ever an optimisation: one of another name or revision, or one that cannot be read, is as good as none.
 */
final class SnapshotStore {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotStore.class);

    private static final String STORE = """
            INSERT INTO event_snapshot (aggregate_id, aggregate_type, sequence, snapshot_type, revision, recorded_at, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?::json)
            ON CONFLICT (aggregate_id) DO UPDATE
            SET aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
                snapshot_type = excluded.snapshot_type, revision = excluded.revision,
                recorded_at = excluded.recorded_at, payload = excluded.payload
            WHERE event_snapshot.sequence <= excluded.sequence OR event_snapshot.revision <> excluded.revision
            """;
    private static final String LOAD = "SELECT aggregate_type, sequence, snapshot_type, revision, recorded_at, payload"
            + " FROM event_snapshot WHERE aggregate_id = ?";

    private final EventLogDatabase database;
    private final StoredTypes types;
    private final JsonMapper mapper = StoredJson.snapshots();
    private final Set<Class<?>> reportedAsUnnamed = ConcurrentHashMap.newKeySet();

    SnapshotStore(EventLogDatabase database, StoredTypes types) {
        this.database = database;
        this.types = types;
    }

    /** Stores the state, unless its type has no stored name. */
    void store(DomainEventMessage<?> snapshot) {
        var stored = types.find(snapshot.getPayloadType());
        if (stored.isEmpty()) {
            if (reportedAsUnnamed.add(snapshot.getPayloadType())) {
                LOG.warn(
                        "{} has no @StoredType, its state is not remembered",
                        snapshot.getPayloadType().getName());
            }
            return;
        }
        try (var connection = database.read();
                var statement = connection.prepareStatement(STORE)) {
            statement.setString(1, snapshot.getAggregateIdentifier());
            statement.setString(2, snapshot.getType());
            statement.setLong(3, snapshot.getSequenceNumber());
            statement.setString(4, stored.get().name());
            statement.setString(5, stored.get().revision());
            statement.setObject(6, snapshot.getTimestamp().atOffset(ZoneOffset.UTC));
            statement.setString(7, mapper.writeValueAsString(snapshot.getPayload()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new EventLogUnavailableException("The snapshot cannot be stored: " + e.getMessage(), true, e);
        }
    }

    Optional<DomainEventMessage<?>> load(String aggregateId) {
        try (var connection = database.read();
                var statement = connection.prepareStatement(LOAD)) {
            statement.setString(1, aggregateId);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var revision = row.getString(4);
                var type = types.classOf(row.getString(3)).filter(candidate -> isRevisionOf(candidate, revision));
                if (type.isEmpty()) {
                    return Optional.empty();
                }
                var state = mapper.readValue(row.getString(6), type.get());
                var recordedAt = row.getObject(5, OffsetDateTime.class).toInstant();
                return Optional.of(new GenericDomainEventMessage<>(
                        row.getString(1),
                        aggregateId,
                        row.getLong(2),
                        state,
                        MetaData.emptyInstance(),
                        aggregateId + "@" + row.getLong(2),
                        recordedAt));
            }
        } catch (JacksonException e) {
            LOG.warn("The snapshot of {} cannot be read, its events are used instead", aggregateId, e);
            return Optional.empty();
        } catch (SQLException e) {
            throw new EventLogUnavailableException("The snapshot cannot be read: " + e.getMessage(), true, e);
        }
    }

    private boolean isRevisionOf(Class<?> type, String revision) {
        return types.typeOf(type).revision().equals(revision);
    }
}
