package org.witan.web.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.witan.messages.MemberId;
import org.witan.messages.Person;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import org.witan.web.security.Caller;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A log in memory whose streams give no more than they are asked for. */
final class MemoryFeedSource implements FeedSource {

    final AtomicLong delivered = new AtomicLong();
    final CountDownLatch cancelled = new CountDownLatch(1);
    private final Map<TenantId, List<AuditEntryView>> entries = new ConcurrentHashMap<>();
    private final Map<MemberId, String> names = new ConcurrentHashMap<>();
    private final List<Tail> tails = new CopyOnWriteArrayList<>();
    private long position;

    synchronized AuditEntryView append(TenantId tenant, String event, AuditObject object, Instant at) {
        var mine = entries.computeIfAbsent(tenant, _ -> new ArrayList<>());
        position += 1 + position % 3;
        var entry = new AuditEntryView(
                mine.size() + 1,
                position,
                "event-" + position,
                event,
                at,
                new Person("0b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a11", "Ann Author"),
                object,
                object.kind().equals("proposal") ? object.id() : null,
                object.kind().equals("proposal") ? "PAY" : null,
                null,
                null,
                null,
                "",
                "",
                "");
        mine.add(entry);
        tails.forEach(Tail::drain);
        return entry;
    }

    AuditEntryView append(TenantId tenant, String event) {
        return append(tenant, event, new AuditObject("proposal", "PAY-12"), Instant.now());
    }

    void name(MemberId member, String name) {
        names.put(member, name);
    }

    /** How many streams are open. */
    int streams() {
        return tails.size();
    }

    void fail(RuntimeException failure) {
        tails.forEach(tail -> tail.subscriber.onError(failure));
    }

    @Override
    public synchronized Mono<Long> head(Caller caller) {
        var mine = entries.getOrDefault(caller.tenant(), List.of());
        return Mono.just(mine.isEmpty() ? 0L : mine.getLast().position());
    }

    @Override
    public Flux<AuditEntryView> stream(Caller caller, long after) {
        return new Flux<>() {
            @Override
            public void subscribe(CoreSubscriber<? super AuditEntryView> subscriber) {
                var tail = new Tail(caller.tenant(), after, subscriber);
                tails.add(tail);
                subscriber.onSubscribe(tail);
            }
        };
    }

    @Override
    public Mono<String> nameOf(Caller caller) {
        return Mono.justOrEmpty(names.get(caller.member()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("nobody")));
    }

    private synchronized @Nullable AuditEntryView at(TenantId tenant, int index) {
        var mine = entries.getOrDefault(tenant, List.of());
        return index < mine.size() ? mine.get(index) : null;
    }

    private final class Tail implements Subscription {
        private final TenantId tenant;
        private final long after;
        private final CoreSubscriber<? super AuditEntryView> subscriber;
        private final AtomicLong work = new AtomicLong();
        private final AtomicLong asked = new AtomicLong();
        private int index;

        Tail(TenantId tenant, long after, CoreSubscriber<? super AuditEntryView> subscriber) {
            this.tenant = tenant;
            this.after = after;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            asked.addAndGet(count);
            drain();
        }

        @Override
        public void cancel() {
            tails.remove(this);
            cancelled.countDown();
        }

        void drain() {
            if (work.getAndIncrement() > 0) {
                return;
            }
            for (var missed = work.get(); missed != 0; missed = work.addAndGet(-missed)) {
                for (var next = next(); next != null; next = next()) {
                    delivered.incrementAndGet();
                    subscriber.onNext(next);
                }
            }
        }

        private @Nullable AuditEntryView next() {
            while (asked.get() > 0) {
                var entry = at(tenant, index);
                if (entry == null) {
                    return null;
                }
                index++;
                if (entry.position() > after) {
                    asked.decrementAndGet();
                    return entry;
                }
            }
            return null;
        }
    }
}
