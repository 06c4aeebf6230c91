package org.witan.commandside.eventstore;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** Rows of the log in the forms in which Axon reads them. */
final class StoredEvent {

    private StoredEvent() {}

    static TrackedEventData<?> tracked(LoggedEvent event) {
        var token = new GlobalSequenceTrackingToken(event.position());
        return event.row().aggregateId() == null
                ? new Tracked(token, event.row())
                : new TrackedDomainEventData<>(token, new OfAggregate(event.row()));
    }

    static DomainEventData<?> ofAggregate(EventRow row) {
        return new OfAggregate(row);
    }

    private static SerializedObject<String> payload(EventRow row) {
        return new SimpleSerializedObject<>(row.payload(), String.class, row.eventType(), row.revision());
    }

    private static SerializedObject<String> metadata(EventRow row) {
        return new SerializedMetaData<>(row.metadata(), String.class);
    }

    private record Tracked(TrackingToken trackingToken, EventRow row) implements TrackedEventData<String> {

        @Override
        public String getEventIdentifier() {
            return row.eventId().toString();
        }

        @Override
        public Instant getTimestamp() {
            return row.recordedAt();
        }

        @Override
        public SerializedObject<String> getMetaData() {
            return metadata(row);
        }

        @Override
        public SerializedObject<String> getPayload() {
            return payload(row);
        }
    }

    private record OfAggregate(EventRow row) implements DomainEventData<String> {

        @Override
        public String getType() {
            return requireNonNull(row.aggregateType());
        }

        @Override
        public String getAggregateIdentifier() {
            return requireNonNull(row.aggregateId());
        }

        @Override
        public long getSequenceNumber() {
            return requireNonNull(row.sequence());
        }

        @Override
        public String getEventIdentifier() {
            return row.eventId().toString();
        }

        @Override
        public Instant getTimestamp() {
            return row.recordedAt();
        }

        @Override
        public SerializedObject<String> getMetaData() {
            return metadata(row);
        }

        @Override
        public SerializedObject<String> getPayload() {
            return payload(row);
        }
    }
}
