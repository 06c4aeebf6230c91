package org.witan.queryside.feed;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.ProjectionCommits;
import org.witan.queryside.view.Trail;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The feeds that somebody on this node listens to; each is there from its first subscriber to its last. */
@AppComponent
class FeedHub implements ProjectionCommits, DisposableBean {

    /** How late an entry is at most when nothing woke the node. */
    private static final Duration FALL_BACK = Duration.ofSeconds(1);

    private static final Set<String> SEALED = Arrays.stream(RoundSheetEvent.class.getPermittedSubclasses())
            .map(event -> event.getAnnotation(StoredType.class).name())
            .collect(Collectors.toUnmodifiableSet());

    private final FeedReads reads;
    private final Map<TenantId, Shared> feeds = new ConcurrentHashMap<>();
    private final Disposable polling =
            Flux.interval(FALL_BACK).onBackpressureDrop().subscribe(tick -> wakeAll());

    FeedHub(FeedReads reads) {
        this.reads = reads;
    }

    /** The entries of a tenant behind a position, or from now on, that may be shown to that member. */
    Flux<AuditEntryView> follow(TenantId tenant, @Nullable Long after, String member) {
        // A new feed for all begins with what comes: it must not read what one alone has yet to read.
        return reads.start(tenant, after)
                .flatMapMany(start -> Flux.using(
                        () -> join(tenant, start.newest()), feed -> feed.after(start.number()), feed -> leave(tenant)))
                .concatMap(entry -> shown(tenant, entry, member), 1);
    }

    // What is under seal is for few, comes seldom, and is looked up for each of those who listen.
    private Mono<AuditEntryView> shown(TenantId tenant, AuditEntryView entry, String member) {
        return SEALED.contains(entry.event())
                ? reads.isFor(tenant, entry.number(), member)
                        .filter(shown -> shown)
                        .map(shown -> entry)
                : Mono.just(entry);
    }

    /** The position of a tenant's latest entry, 0 while there is none. */
    Mono<Long> position(TenantId tenant) {
        return reads.position(tenant);
    }

    private TenantFeed join(TenantId tenant, long newest) {
        var shared = feeds.compute(
                tenant,
                (key, present) -> present == null
                        ? new Shared(newFeed(tenant, newest), 1)
                        : new Shared(present.feed(), present.subscribers() + 1));
        shared.feed().refresh();
        return shared.feed();
    }

    private TenantFeed newFeed(TenantId tenant, long newest) {
        return new TenantFeed(tenant, (number, limit) -> reads.after(tenant, number, limit), newest);
    }

    private void leave(TenantId tenant) {
        feeds.computeIfPresent(
                tenant,
                (key, present) ->
                        present.subscribers() == 1 ? null : new Shared(present.feed(), present.subscribers() - 1));
    }

    @Override
    public void committed(String view, long position, Set<TenantId> tenants) {
        if (view.equals(Trail.VIEW)) {
            tenants.forEach(this::wake);
        }
    }

    /** Looks for news of one tenant, if anybody here listens to it. */
    void wake(TenantId tenant) {
        var shared = feeds.get(tenant);
        if (shared != null) {
            shared.feed().refresh();
        }
    }

    /** Looks for news of all tenants that anybody here listens to. */
    void wakeAll() {
        feeds.values().forEach(shared -> shared.feed().refresh());
    }

    /** How many tenants somebody here listens to. */
    int followed() {
        return feeds.size();
    }

    @Override
    public void destroy() {
        polling.dispose();
    }

    private record Shared(TenantFeed feed, int subscribers) {}
}
