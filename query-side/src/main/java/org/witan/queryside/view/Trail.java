package org.witan.queryside.view;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.optionalNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.witan.messages.Person;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import reactor.core.publisher.Mono;

/** The rows of the audit trail, which the audit pages and the feed both read: it is one log. */
public final class Trail {

    /** The view and processing group that numbers the entries. */
    public static final String VIEW = "audit-trail";

    /** The columns that an entry is read from. */
    public static final String SELECT = "SELECT number, position, event_id, event, at, actor, object_kind, object_id,"
            + " proposal, log, revision, correlation_id, client, payload_digest, previous_hash, hash, sealed FROM audit_entry";

    private Trail() {}

    /** Entries with the names of their actors. */
    public static Mono<List<AuditEntryView>> entries(Reading reading, Sql sql) {
        return reading.all(sql, Trail::entry)
                .collectList()
                .flatMap(entries -> People.find(
                                reading,
                                entries.stream()
                                        .map(entry -> entry.actor().memberId())
                                        .toList())
                        .map(people -> entries.stream()
                                .map(entry ->
                                        named(entry, people.person(entry.actor().memberId())))
                                .toList()));
    }

    /** An entry whose actor has no name yet. */
    public static AuditEntryView entry(Readable row) {
        return new AuditEntryView(
                longNumber(row, "number"),
                longNumber(row, "position"),
                text(row, "event_id"),
                text(row, "event"),
                instant(row, "at"),
                new Person(text(row, "actor"), ""),
                new AuditObject(text(row, "object_kind"), text(row, "object_id")),
                optionalText(row, "proposal"),
                optionalText(row, "log"),
                optionalNumber(row, "revision"),
                optionalText(row, "correlation_id"),
                optionalText(row, "client"),
                text(row, "payload_digest"),
                text(row, "previous_hash"),
                text(row, "hash"));
    }

    private static AuditEntryView named(AuditEntryView entry, Person actor) {
        return new AuditEntryView(
                entry.number(),
                entry.position(),
                entry.eventId(),
                entry.event(),
                entry.at(),
                actor,
                entry.object(),
                entry.proposal(),
                entry.log(),
                entry.revision(),
                entry.correlationId(),
                entry.client(),
                entry.payloadDigest(),
                entry.previousHash(),
                entry.hash());
    }
}
