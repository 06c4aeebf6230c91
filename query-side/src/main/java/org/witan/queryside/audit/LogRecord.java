package org.witan.queryside.audit;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import reactor.core.publisher.Mono;

/** What the event log itself says of an event, for comparison with its entry. */
record LogRecord(
        long position,
        String eventId,
        String event,
        Instant at,
        String actor,
        @Nullable String correlationId,
        @Nullable String client,
        String payloadDigest) {

    /** The events of the tenant behind one position, up to another. */
    static Mono<List<LogRecord>> between(Reading reading, String tenant, long after, long upTo) {
        return reading.all(
                        Sql.of(
                                "SELECT position, event_id, event, at, actor, correlation_id, client, payload_digest"
                                        + " FROM tenant_event WHERE tenant = ? AND position > ? AND position <= ?"
                                        + " ORDER BY position",
                                tenant,
                                after,
                                upTo),
                        LogRecord::of)
                .collectList();
    }

    static LogRecord of(ChainEntry entry) {
        return new LogRecord(
                entry.position(),
                entry.eventId(),
                entry.event(),
                entry.at(),
                entry.actor(),
                entry.correlationId(),
                entry.client(),
                entry.payloadDigest());
    }

    private static LogRecord of(Readable row) {
        return new LogRecord(
                longNumber(row, "position"),
                text(row, "event_id"),
                text(row, "event"),
                instant(row, "at"),
                text(row, "actor"),
                optionalText(row, "correlation_id"),
                optionalText(row, "client"),
                text(row, "payload_digest"));
    }
}
