package org.witan.queryside.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Columns;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.Trail;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Reads the trail's rows. */
@AppComponent
class TrailFeedReads implements FeedReads {

    private static final String NEWEST =
            "SELECT number, position FROM audit_entry WHERE tenant = ?" + " ORDER BY number DESC LIMIT 1";
    private static final String UP_TO = "SELECT number, position FROM audit_entry WHERE tenant = ? AND position <= ?"
            + " ORDER BY position DESC LIMIT 1";
    private static final String LAST_OF_PAGE =
            "SELECT coalesce(max(position), 0) AS position FROM (SELECT position FROM audit_entry"
                    + " WHERE tenant = ? AND number > ? ORDER BY number LIMIT ?) AS page";
    private static final String PAGE =
            Trail.SELECT + " WHERE tenant = ? AND number > ? AND position <= ? ORDER BY number LIMIT ?";

    private static final String FOR = "SELECT confidants IS NULL OR ? = ANY(confidants) AS shown"
            + " FROM audit_entry WHERE tenant = ? AND number = ?";

    private final TenantReads reads;
    private final ViewPositions positions;

    TrailFeedReads(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @Override
    public Mono<Start> start(TenantId tenant, @Nullable Long after) {
        return reads.within(
                tenant,
                reading -> read(reading, "number", Sql.of(NEWEST, tenant.value()))
                        .flatMap(newest -> after == null
                                ? Mono.just(new Start(newest, newest))
                                : read(reading, "number", Sql.of(UP_TO, tenant.value(), after))
                                        .map(number -> new Start(number, newest))));
    }

    @Override
    public Mono<Long> position(TenantId tenant) {
        return reads.within(tenant, reading -> read(reading, "position", Sql.of(NEWEST, tenant.value())));
    }

    @Override
    public Mono<List<AuditEntryView>> after(TenantId tenant, long number, int limit) {
        var lastOfPage = Sql.of(LAST_OF_PAGE, tenant.value(), number, limit);
        return reads.within(tenant, reading -> read(reading, "position", lastOfPage))
                .filter(last -> last > 0)
                .flatMap(last -> withNames(tenant, number, last, limit))
                .defaultIfEmpty(List.of());
    }

    // Nobody reads an entry of the feed twice, so it must not come before the name of a new member who made it.
    private Mono<List<AuditEntryView>> withNames(TenantId tenant, long number, long last, int limit) {
        var sql = Sql.of(PAGE, tenant.value(), number, last, limit);
        return positions
                .await(People.VIEW, last)
                .onErrorComplete(RefusedException.class)
                .then(reads.within(tenant, reading -> Trail.entries(reading, sql)));
    }

    @Override
    public Mono<Boolean> isFor(TenantId tenant, long number, String member) {
        var sql = Sql.of(FOR, member, tenant.value(), number);
        return reads.within(
                tenant,
                reading -> reading.one(sql, row -> Columns.flag(row, "shown")).defaultIfEmpty(false));
    }

    private static Mono<Long> read(Reading reading, String column, Sql sql) {
        return reading.one(sql, row -> Columns.longNumber(row, column)).defaultIfEmpty(0L);
    }
}
