package org.witan.queryside.audit;

import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.ListProposalHistory;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.Trail;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Flux;

/** Answers what auditors ask of the trail, and what every member may ask of it. */
@AppComponent
class AuditQueryHandler {

    private final TenantReads reads;
    private final ViewPositions positions;
    private final AuditExport export;

    AuditQueryHandler(TenantReads reads, ViewPositions positions, AuditExport export) {
        this.reads = reads;
        this.positions = positions;
        this.export = export;
    }

    @QueryHandler
    CompletableFuture<Page<AuditEntryView>> handle(ListAuditEntries query) {
        return newestFirst(query.tenant(), filtered(query), query.page(), query.atLeast());
    }

    @QueryHandler
    CompletableFuture<Page<AuditEntryView>> handle(ListProposalHistory query) {
        var sql = ofTenant(query.tenant());
        about(query.proposal().key(), sql);
        sql.append("AND object_kind NOT IN (?, ?)", Subject.REFUSAL, Subject.SHEET);
        return newestFirst(query.tenant(), sql, query.page(), query.atLeast());
    }

    @QueryHandler
    CompletableFuture<AuditVerification> handle(VerifyAuditTrail query) {
        return Answers.future(reads.within(
                query.tenant(), reading -> new TrailVerification(query.tenant().value(), reading).run()));
    }

    @QueryHandler
    Flux<String> handle(ExportAuditTrail query) {
        return export.lines(query.tenant());
    }

    private CompletableFuture<Page<AuditEntryView>> newestFirst(
            TenantId tenant, Sql sql, PageRequest page, long atLeast) {
        var before = Cursors.read(page, "audit", 1);
        if (before != null) {
            sql.append("AND number < ?", before.number(0));
        }
        sql.append("ORDER BY number DESC LIMIT ?", page.limit() + 1);
        return Answers.future(positions
                .await(Trail.VIEW, atLeast)
                .then(reads.within(tenant, reading -> Trail.entries(reading, sql)))
                .map(entries -> Cursors.page(page, entries, last -> Cursors.write("audit", last.number()))));
    }

    private static Sql ofTenant(TenantId tenant) {
        return Sql.of(Trail.SELECT + " WHERE tenant = ?", tenant.value());
    }

    private static void about(String object, Sql sql) {
        sql.append(
                "AND (proposal = ? OR object_id = ? OR (object_kind = 'log' AND log = ?)"
                        + " OR (object_kind = 'relation' AND split_part(object_id, '/', 3) = ?))",
                object,
                object,
                object,
                object);
    }

    private static Sql filtered(ListAuditEntries query) {
        var sql = ofTenant(query.tenant()).append("AND NOT sealed");
        var object = query.object();
        if (object != null) {
            about(object, sql);
        }
        var actor = query.actor();
        if (actor != null) {
            sql.append("AND actor = ?", actor.value());
        }
        var event = query.event();
        if (event != null) {
            sql.append("AND event = ?", event);
        }
        var from = query.from();
        if (from != null) {
            sql.append("AND at >= ?", from.atOffset(ZoneOffset.UTC));
        }
        var to = query.to();
        if (to != null) {
            sql.append("AND at < ?", to.atOffset(ZoneOffset.UTC));
        }
        return sql;
    }
}
