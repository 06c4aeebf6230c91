package org.witan.queryside.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import reactor.test.StepVerifier;

class FeedHubTest {

    private static final TenantId ACME = new TenantId("acme");

    private final MemoryPages pages = new MemoryPages();
    private final FeedHub hub = new FeedHub(pages);

    @AfterEach
    void stop() {
        hub.destroy();
    }

    @Test
    void readsNoMoreThanAskedForWhoeverBeginsLongAgo() {
        pages.growTo(2_000);
        StepVerifier.create(hub.follow(ACME, 0L, "ann"), 0)
                .expectSubscription()
                .thenRequest(1)
                .expectNextCount(1)
                .expectNoEvent(Duration.ofMillis(500))
                .then(() -> assertThat(pages.reads.get()).isLessThanOrEqualTo(4))
                .thenCancel()
                .verify();
        assertThat(hub.followed()).isZero();
    }

    @Test
    void givesTheSameToThoseWhoBeginAtDifferentPositions() {
        pages.growTo(700);
        var first = new CopyOnWriteArrayList<Long>();
        var second = new CopyOnWriteArrayList<Long>();
        var late = new CopyOnWriteArrayList<Long>();
        var subscriptions = List.of(
                hub.follow(ACME, 0L, "ann").map(AuditEntryView::number).subscribe(first::add),
                hub.follow(ACME, 1_500L, "ann").map(AuditEntryView::number).subscribe(second::add),
                hub.follow(ACME, null, "ann").map(AuditEntryView::number).subscribe(late::add));
        pages.growTo(1_400);
        hub.wakeAll();
        await().until(() -> first.size() == 1_400 && second.size() == 900 && late.size() == 700);
        subscriptions.forEach(subscription -> subscription.dispose());

        assertThat(first).containsExactlyElementsOf(numbers(1, 1_400));
        assertThat(second).containsExactlyElementsOf(numbers(501, 1_400));
        assertThat(late).containsExactlyElementsOf(numbers(701, 1_400));
    }

    private static List<Long> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
