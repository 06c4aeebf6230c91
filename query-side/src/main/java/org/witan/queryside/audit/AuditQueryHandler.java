package org.witan.queryside.audit;

import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.Page;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.Trail;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Flux;

/** Answers what auditors ask. */
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
        var sql = filtered(query);
        var before = Cursors.read(query.page(), "audit", 1);
        if (before != null) {
            sql.append("AND number < ?", before.number(0));
        }
        sql.append("ORDER BY number DESC LIMIT ?", query.page().limit() + 1);
        return Answers.future(positions
                .await(Trail.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> Trail.entries(reading, sql)))
                .map(entries -> Cursors.page(query.page(), entries, last -> Cursors.write("audit", last.number()))));
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

    private static Sql filtered(ListAuditEntries query) {
        var sql = Sql.of(Trail.SELECT + " WHERE tenant = ?", query.tenant().value());
        var object = query.object();
        if (object != null) {
            sql.append(
                    "AND (proposal = ? OR object_id = ? OR (object_kind = 'log' AND log = ?)"
                            + " OR (object_kind = 'relation' AND split_part(object_id, '/', 3) = ?))",
                    object,
                    object,
                    object,
                    object);
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
