package org.witan.commandside.eventstore;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as it is stored, but for its position. Aggregate type, id and sequence are there together or not at all. */
record EventRow(
        String tenant,
        UUID eventId,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        String eventType,
        String revision,
        Instant recordedAt,
        String payload,
        String metadata) {

    int size() {
        return payload.length() + metadata.length();
    }
}
