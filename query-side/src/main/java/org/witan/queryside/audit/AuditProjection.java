package org.witan.queryside.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.TenantMessage;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;
import org.witan.queryside.view.Trail;

/**
 * Gives every event of a tenant the tenant's next number and a hash over the entry before.
 *
 * <p>What an entry says is taken from the log's row, not from the deserialized event: a digest must be of what is stored,
 * and must not change when a later release reads old events differently.
 */
@ProjectorComponent
@ProcessingGroup(Trail.VIEW)
class AuditProjection implements Projection {

    private static final String STORED = "SELECT event_id::text, event_type, recorded_at,"
            + " coalesce(metadata ->> 'actor', 'system') AS actor, metadata ->> 'correlationId' AS correlation_id,"
            + " metadata ->> 'client' AS client, encode(sha256(convert_to(payload::text, 'UTF8')), 'hex') AS digest"
            + " FROM event_log WHERE position = ?";

    private final JdbcClient client;
    private final Confidants confidants;
    private final TrailSeal seal;

    AuditProjection(ProjectionDatabase database) {
        client = database.client();
        confidants = new Confidants(client);
        seal = new TrailSeal(client);
    }

    @Override
    public String view() {
        return Trail.VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("audit_entry", "audit_chair");
    }

    @EventHandler
    void on(TenantMessage event, EventMessage<?> message) {
        var tenant = event.tenant().value();
        var heads = heads();
        var head = heads.computeIfAbsent(tenant, this::head);
        var entry = entry(tenant, head.number() + 1, Occurrence.positionOf(message), Subject.of(event));
        var hash = entry.hashAfter(head.hash());
        confidants.follow(event);
        insert(entry, head.hash(), hash, confidants.of(event), TrailSeal.sheetUnderSeal(event));
        seal.follow(event);
        heads.put(tenant, new Head(entry.number(), hash));
    }

    /** The ends of the chains, which only this transaction moves: the processing group has one segment. */
    private static Map<String, Head> heads() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(Head.class.getName(), key -> new HashMap<>());
    }

    private Head head(String tenant) {
        return client.sql("SELECT number, hash FROM audit_entry WHERE tenant = ? ORDER BY number DESC LIMIT 1")
                .param(tenant)
                .query((row, index) -> new Head(row.getLong("number"), row.getString("hash")))
                .optional()
                .orElse(new Head(0, ChainEntry.GENESIS));
    }

    private ChainEntry entry(String tenant, long number, long position, Subject subject) {
        return client.sql(STORED)
                .param(position)
                .query((row, index) -> new ChainEntry(
                        tenant,
                        number,
                        position,
                        row.getString("event_id"),
                        row.getString("event_type"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        subject.kind(),
                        subject.id(),
                        subject.proposal(),
                        subject.log(),
                        subject.revision(),
                        row.getString("correlation_id"),
                        row.getString("client"),
                        row.getString("digest")))
                .single();
    }

    private void insert(
            ChainEntry entry,
            String previousHash,
            String hash,
            String @Nullable [] confidants,
            @Nullable String sheet) {
        client.sql("INSERT INTO audit_entry (tenant, number, position, event_id, event, at, actor, object_kind,"
                        + " object_id, proposal, log, revision, correlation_id, client, payload_digest, previous_hash,"
                        + " hash, confidants, sealed, sheet)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        entry.tenant(),
                        entry.number(),
                        entry.position(),
                        entry.eventId(),
                        entry.event(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.actor(),
                        entry.objectKind(),
                        entry.objectId(),
                        entry.proposal(),
                        entry.log(),
                        entry.revision(),
                        entry.correlationId(),
                        entry.client(),
                        entry.payloadDigest(),
                        previousHash,
                        hash,
                        confidants,
                        sheet != null,
                        sheet))
                .update();
    }

    private record Head(long number, String hash) {}
}
