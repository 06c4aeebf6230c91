package org.witan.queryside.log;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.LogKey;
import org.witan.messages.Page;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.ListLogs;
import org.witan.messages.log.LogView;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;

/** Answers what is asked of decision logs. */
@AppComponent
class LogQueryHandler {

    private static final String LOGS = "SELECT log_key, name, description, proposal_count, open_count, decided_count,"
            + " last_activity_at, version FROM log_view WHERE tenant = ?";

    private final TenantReads reads;
    private final ViewPositions positions;

    LogQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<LogView>> handle(FindLog query) {
        var sql = Sql.of(
                LOGS + " AND log_key = ?",
                query.tenant().value(),
                query.log().key().value());
        return Answers.optional(positions
                .await(LogProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> reading.one(sql, LogQueryHandler::log))));
    }

    @QueryHandler
    CompletableFuture<Page<LogView>> handle(ListLogs query) {
        var sql = Sql.of(LOGS, query.tenant().value());
        var after = Cursors.read(query.page(), "logs", 1);
        if (after != null) {
            sql.append("AND log_key > ?", after.text(0));
        }
        sql.append("ORDER BY log_key LIMIT ?", query.page().limit() + 1);
        return Answers.future(positions
                .await(LogProjection.VIEW, query.atLeast())
                .then(reads.within(
                        query.tenant(),
                        reading -> reading.all(sql, LogQueryHandler::log).collectList()))
                .map(logs -> Cursors.page(
                        query.page(),
                        logs,
                        log -> Cursors.write("logs", log.key().value()))));
    }

    private static LogView log(Readable row) {
        return new LogView(
                new LogKey(text(row, "log_key")),
                text(row, "name"),
                optionalText(row, "description"),
                number(row, "proposal_count"),
                number(row, "open_count"),
                number(row, "decided_count"),
                instant(row, "last_activity_at"),
                longNumber(row, "version"));
    }
}
