package org.witan.queryside.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.BadAuditEntry;
import org.witan.queryside.view.Columns;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.Trail;
import reactor.core.publisher.Mono;

/** Recomputes a tenant's chain and lays it beside the event log, page by page, all of one instant. */
final class TrailVerification {

    private final String tenant;
    private final Reading reading;
    private final ChainCheck chain;

    TrailVerification(String tenant, Reading reading) {
        this.tenant = tenant;
        this.reading = reading;
        this.chain = new ChainCheck(tenant);
    }

    Mono<AuditVerification> run() {
        return firstBad()
                .map(bad -> new AuditVerification(
                        bad.isEmpty(), chain.number(), chain.number(), chain.head(), bad.orElse(null)));
    }

    private Mono<Optional<BadAuditEntry>> firstBad() {
        return Mono.defer(() -> TrailRows.after(reading, tenant, chain.number()))
                .flatMap(page -> page(page).flatMap(bad -> {
                    if (bad.isPresent()) {
                        return Mono.just(bad);
                    }
                    return TrailRows.isLast(page) ? behindTheLast() : firstBad();
                }));
    }

    private Mono<Optional<BadAuditEntry>> page(List<TrailRows> page) {
        if (page.isEmpty()) {
            return Mono.just(Optional.empty());
        }
        var last = page.stream().mapToLong(row -> row.entry().position()).max().orElseThrow();
        return LogRecord.between(reading, tenant, chain.position(), last)
                .map(records -> Optional.ofNullable(compare(page, new ArrayDeque<>(records))));
    }

    private @Nullable BadAuditEntry compare(List<TrailRows> page, Deque<LogRecord> log) {
        for (var row : page) {
            var entry = row.entry();
            var record = log.peek();
            if (record == null || record.position() > entry.position()) {
                return chain.bad("the log has no event at position " + entry.position());
            }
            if (record.position() < entry.position()) {
                return chain.bad("the event at position " + record.position() + " has no entry");
            }
            if (!record.equals(LogRecord.of(entry))) {
                return chain.bad("it differs from the event at position " + entry.position() + " in the log");
            }
            var bad = chain.next(entry, row.previousHash(), row.hash());
            if (bad != null) {
                return bad;
            }
            log.remove();
        }
        return null;
    }

    /** An end that was cut off leaves a chain that holds; the log and the projection's position tell of it. */
    private Mono<Optional<BadAuditEntry>> behindTheLast() {
        return reading.one(
                        Sql.of("SELECT position FROM view_progress WHERE view = ?", Trail.VIEW),
                        row -> Columns.longNumber(row, "position"))
                .defaultIfEmpty(0L)
                .flatMap(projected -> LogRecord.between(reading, tenant, chain.position(), projected))
                .map(missing -> missing.stream()
                        .findFirst()
                        .map(record -> chain.bad("the event at position " + record.position() + " has no entry")));
    }
}
