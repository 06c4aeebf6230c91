package org.witan.queryside.decision;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.text;
import static org.witan.queryside.view.Columns.texts;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.LogKey;
import org.witan.messages.Page;
import org.witan.messages.decision.DecisionEntryView;
import org.witan.messages.decision.ListDecisions;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers what is asked of the register of decisions. */
@AppComponent
class DecisionQueryHandler {

    private final TenantReads reads;
    private final ViewPositions positions;

    DecisionQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Page<DecisionEntryView>> handle(ListDecisions query) {
        var sql = page(query);
        return Answers.future(positions
                .await(DecisionProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> entries(reading, sql)))
                .map(entries -> Cursors.page(
                        query.page(), entries, last -> Cursors.write("decisions", last.decidedAt(), last.key()))));
    }

    private static Sql page(ListDecisions query) {
        var sql = Sql.of(
                "SELECT key, log_key, title, status, outcome, decided_at, deciders, rationale, tags, superseded_by"
                        + " FROM decision_view WHERE outcome IS NOT NULL AND tenant = ?",
                query.tenant().value());
        var log = query.log();
        if (log != null) {
            sql.append("AND log_key = ?", log.value());
        }
        var status = query.status();
        if (status != null) {
            sql.append("AND status = ?", status);
        }
        var tag = query.tag();
        if (tag != null) {
            sql.append("AND tags @> ARRAY[?::text]", tag);
        }
        inYear(sql, query.year());
        var after = Cursors.read(query.page(), "decisions", 2);
        if (after != null) {
            var at = after.instant(0).atOffset(ZoneOffset.UTC);
            sql.append("AND (decided_at < ? OR (decided_at = ? AND key > ?))", at, at, after.text(1));
        }
        return sql.append("ORDER BY decided_at DESC, key LIMIT ?", query.page().limit() + 1);
    }

    private static void inYear(Sql sql, @Nullable Integer year) {
        if (year == null) {
            return;
        }
        if (year < 1 || year > 9998) {
            throw new InvalidValueException("year", String.valueOf(year), "a calendar year such as 2026");
        }
        var start = OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        sql.append("AND decided_at >= ? AND decided_at < ?", start, start.plusYears(1));
    }

    private static Mono<List<DecisionEntryView>> entries(Reading reading, Sql sql) {
        return reading.all(sql, Entry::of)
                .collectList()
                .flatMap(entries -> People.find(
                                reading,
                                entries.stream()
                                        .flatMap(entry -> entry.deciders().stream())
                                        .toList())
                        .map(people -> entries.stream()
                                .map(entry -> entry.named(people))
                                .toList()));
    }

    private record Entry(DecisionEntryView view, List<String> deciders) {

        static Entry of(Readable row) {
            return new Entry(
                    new DecisionEntryView(
                            text(row, "key"),
                            new LogKey(text(row, "log_key")),
                            text(row, "title"),
                            text(row, "status"),
                            text(row, "outcome"),
                            instant(row, "decided_at"),
                            List.of(),
                            text(row, "rationale"),
                            texts(row, "tags"),
                            texts(row, "superseded_by")),
                    texts(row, "deciders"));
        }

        DecisionEntryView named(People people) {
            return new DecisionEntryView(
                    view.key(),
                    view.log(),
                    view.title(),
                    view.status(),
                    view.outcome(),
                    view.decidedAt(),
                    people.persons(deciders),
                    view.rationale(),
                    view.tags(),
                    view.supersededBy());
        }
    }
}
