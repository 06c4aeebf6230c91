package org.witan.queryside.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.witan.messages.MetadataKeys;
import org.witan.messages.TypedId;

/**
 * Where, when and by whom an event happened.
 *
 * @param at          to the microsecond, which is what the log and the views can keep
 * @param actor       a member id, or {@code system}
 * @param aggregateId the aggregate that the event is of; empty where it is of none
 * @param sequence    the aggregate's version after the event
 */
public record Occurrence(long position, Instant at, String actor, String aggregateId, long sequence) {

    /** Reads what the log says beside the payload. */
    public static Occurrence of(EventMessage<?> message) {
        var actor = message.getMetaData().get(MetadataKeys.ACTOR);
        var at = message.getTimestamp().truncatedTo(ChronoUnit.MICROS);
        var who = actor == null ? MetadataKeys.SYSTEM : actor.toString();
        return message instanceof DomainEventMessage<?> ofAggregate
                ? new Occurrence(
                        positionOf(message),
                        at,
                        who,
                        ofAggregate.getAggregateIdentifier(),
                        ofAggregate.getSequenceNumber())
                : new Occurrence(positionOf(message), at, who, "", 0);
    }

    /** The position in the log of all tenants. */
    public static long positionOf(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalArgumentException("Event " + message.getIdentifier() + " was not read from the log");
    }

    /** Whether the event is one of that aggregate's own, so that its sequence is the aggregate's version. */
    public boolean isOf(TypedId aggregate) {
        return aggregateId.equals(aggregate.value());
    }

    /** The time as the JDBC driver takes it. */
    public OffsetDateTime timestamp() {
        return timestamp(at);
    }

    /** An instant as the JDBC driver takes it. */
    public static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
