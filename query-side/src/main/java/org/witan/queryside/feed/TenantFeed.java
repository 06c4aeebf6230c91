package org.witan.queryside.feed;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The feed of one tenant on one node.
 *
 * <p>When something is new, one read fetches it for all subscribers. A subscriber that lags behind the window reads pages
 * of its own, each when it asks for more.
 */
final class TenantFeed {

    private static final Logger LOG = LoggerFactory.getLogger(TenantFeed.class);
    private static final int WINDOW = 256;
    private static final int PAGE = 100;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TenantId tenant;
    private final EntryPages pages;
    private final FeedWindow window;
    private final Sinks.Many<Long> news = Sinks.many().replay().latest();
    private final AtomicInteger wanted = new AtomicInteger();

    /** A feed whose entries up to that number are old. */
    TenantFeed(TenantId tenant, EntryPages pages, long newest) {
        this.tenant = tenant;
        this.pages = pages;
        this.window = new FeedWindow(InstantSource.system(), WINDOW, newest);
    }

    /** All entries behind that number, and then those to come, for ever. */
    Flux<AuditEntryView> after(long number) {
        var cursor = new Cursor(number);
        return Flux.defer(() -> next(cursor)).repeat().concatMapIterable(page -> page, 1);
    }

    private Mono<List<AuditEntryView>> next(Cursor cursor) {
        return Mono.defer(() -> {
                    var recent = window.after(cursor.number, PAGE);
                    if (!recent.isEmpty()) {
                        return Mono.just(recent);
                    }
                    return cursor.number < window.newest() ? page(cursor.number) : news(cursor.number);
                })
                .doOnNext(cursor::pass);
    }

    private Mono<List<AuditEntryView>> news(long number) {
        // The latest news are kept, so what arrives between looking and waiting is not missed.
        return news.asFlux().filter(newest -> newest > number).next().flatMap(newest -> {
            var recent = window.after(number, PAGE);
            return recent.isEmpty() ? page(number) : Mono.just(recent);
        });
    }

    /** A page that must come, since there was one before; while the trail is built again, it is waited for. */
    private Mono<List<AuditEntryView>> page(long number) {
        return pages.after(number, PAGE)
                .filter(page -> !page.isEmpty())
                .repeatWhenEmpty(empty -> empty.delayElements(PAUSE));
    }

    /** Looks for new entries; calls that come while it looks are one more look together. */
    void refresh() {
        if (wanted.getAndIncrement() == 0) {
            look();
        }
    }

    private void look() {
        var answered = wanted.get();
        pages.after(window.newest(), PAGE)
                .subscribe(
                        entries -> {
                            show(entries);
                            lookAgain(entries.size() == PAGE ? 0 : answered);
                        },
                        error -> {
                            LOG.warn("The feed of {} could not be read: {}", tenant, error.toString());
                            lookAgain(answered);
                        });
    }

    private void lookAgain(int answered) {
        if (wanted.addAndGet(-answered) > 0) {
            look();
        }
    }

    private void show(List<AuditEntryView> entries) {
        if (!entries.isEmpty()) {
            window.add(entries);
            news.emitNext(window.newest(), Sinks.EmitFailureHandler.FAIL_FAST);
        }
    }

    /** How far one subscriber has been served. */
    private static final class Cursor {

        private long number;

        private Cursor(long number) {
            this.number = number;
        }

        private void pass(List<AuditEntryView> page) {
            if (!page.isEmpty()) {
                number = page.getLast().number();
            }
        }
    }
}
