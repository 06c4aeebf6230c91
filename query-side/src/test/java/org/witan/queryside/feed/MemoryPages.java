package org.witan.queryside.feed;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A trail in memory that counts how often it is read. */
final class MemoryPages implements EntryPages, FeedReads {

    final AtomicInteger reads = new AtomicInteger();
    final List<AuditEntryView> entries = new CopyOnWriteArrayList<>();

    /** Adds entries up to that number. */
    void growTo(long number) {
        for (var next = entries.size() + 1; next <= number; next++) {
            entries.add(entry(next));
        }
    }

    static AuditEntryView entry(long number) {
        return new AuditEntryView(
                number,
                number * 3,
                "event-" + number,
                "comment-added",
                Instant.EPOCH,
                new Person("system", "Witan"),
                new AuditObject("proposal", "PAY-1"),
                "PAY-1",
                "PAY",
                null,
                null,
                null,
                "",
                "",
                "");
    }

    @Override
    public Mono<Start> start(TenantId tenant, @Nullable Long after) {
        var newest = entries.size();
        return Mono.just(new Start(after == null ? newest : Math.min(newest, after / 3), newest));
    }

    @Override
    public Mono<Long> position(TenantId tenant) {
        return Mono.just(entries.size() * 3L);
    }

    @Override
    public Mono<List<AuditEntryView>> after(TenantId tenant, long number, int limit) {
        return after(number, limit);
    }

    @Override
    public Mono<Boolean> isFor(TenantId tenant, long number, String member) {
        return Mono.just(true);
    }

    @Override
    public Mono<List<AuditEntryView>> after(long number, int limit) {
        return Mono.fromSupplier(() -> {
                    reads.incrementAndGet();
                    return entries.stream()
                            .filter(entry -> entry.number() > number)
                            .limit(limit)
                            .toList();
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
