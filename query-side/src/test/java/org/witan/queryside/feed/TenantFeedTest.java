package org.witan.queryside.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;

class TenantFeedTest {

    private static final TenantId ACME = new TenantId("acme");

    private final MemoryPages pages = new MemoryPages();
    private final List<Long> received = new CopyOnWriteArrayList<>();

    @Test
    void waitsWithoutHasteForEntriesThatAreProjectedAgain() {
        pages.growTo(2);
        var feed = new TenantFeed(ACME, pages, 5);
        var subscription = feed.after(0).map(AuditEntryView::number).subscribe(received::add);
        await().until(() -> received.size() == 2);
        var reads = pages.reads.get();
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(pages.reads.get() - reads).isLessThanOrEqualTo(2);

        pages.growTo(6);
        feed.refresh();
        await().until(() -> received.size() == 6);
        subscription.dispose();
        assertThat(received).containsExactlyElementsOf(numbers(6));
    }

    @Test
    void readsForWhoeverLagsBehindAsMuchAsIsAskedFor() {
        pages.growTo(1_000);
        var feed = new TenantFeed(ACME, pages, 1_000);
        var subscription = feed.after(0)
                .map(AuditEntryView::number)
                .limitRate(1)
                .take(1_000)
                .subscribe(received::add);
        await().until(subscription::isDisposed);

        assertThat(received).containsExactlyElementsOf(numbers(1_000));
        assertThat(pages.reads.get()).isLessThanOrEqualTo(11);
    }

    private static List<Long> numbers(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
