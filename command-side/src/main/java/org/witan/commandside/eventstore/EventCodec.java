package org.witan.commandside.eventstore;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MetadataKeys;

/** Turns Axon's event messages into rows of the log and back, upcasting what was stored in an older revision. */
final class EventCodec {

    private static final Pattern AGGREGATE_TYPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventCodec(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    EventRow toRow(EventMessage<?> event) {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        var domainEvent = event instanceof DomainEventMessage<?> d && d.getAggregateIdentifier() != null ? d : null;
        var aggregateId = domainEvent == null ? null : domainEvent.getAggregateIdentifier();
        return new EventRow(
                tenantOf(event, aggregateId),
                UUID.fromString(event.getIdentifier()),
                domainEvent == null ? null : requireKebabCase(domainEvent.getType()),
                aggregateId,
                domainEvent == null ? null : (Long) domainEvent.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                // What the database keeps: a reader on this node must see the same instant as one that reads the table.
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                payload.getData(),
                metadata.getData());
    }

    private static String tenantOf(EventMessage<?> event, @Nullable String aggregateId) {
        var named = event.getMetaData().get(MetadataKeys.TENANT);
        var owner = aggregateId == null ? null : tenantIn(aggregateId, named);
        if (named != null && owner != null && !owner.equals(named)) {
            throw new IllegalArgumentException(
                    "An event for tenant '%s' cannot be stored in aggregate '%s'".formatted(named, aggregateId));
        }
        if (named == null && owner == null) {
            throw new IllegalArgumentException("The event %s names no tenant"
                    .formatted(event.getPayloadType().getName()));
        }
        return owner != null ? owner : String.valueOf(named);
    }

    // A tenant is an aggregate itself, named by its slug alone; all others stand below their tenant.
    private static String tenantIn(String aggregateId, @Nullable Object named) {
        var slash = aggregateId.indexOf('/');
        if (slash < 1 && !aggregateId.equals(named)) {
            throw new IllegalArgumentException(
                    "The aggregate id '%s' does not start with its tenant, expected 'tenant/...'"
                            .formatted(aggregateId));
        }
        return slash < 1 ? aggregateId : aggregateId.substring(0, slash);
    }

    private static String requireKebabCase(@Nullable String aggregateType) {
        if (aggregateType == null || !AGGREGATE_TYPE.matcher(aggregateType).matches()) {
            throw new IllegalArgumentException(
                    "The aggregate type '%s' is not a stored name, expected kebab-case as in".formatted(aggregateType)
                            + " @Aggregate(type = \"decision-log\")");
        }
        return aggregateType;
    }

    /** The messages of consecutive events, in order; an event that upcasters drop or split yields none or several. */
    List<TrackedEventMessage<?>> toMessages(List<LoggedEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        events.stream().map(StoredEvent::tracked), serializer, upcasters)
                .toList();
    }

    DomainEventStream toStream(Stream<EventRow> rows) {
        Stream<? extends DomainEventData<?>> entries = rows.map(StoredEvent::ofAggregate);
        return EventStreamUtils.upcastAndDeserializeDomainEvents(entries, serializer, upcasters);
    }
}
