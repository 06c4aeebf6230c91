package org.witan.queryside.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import reactor.core.publisher.Sinks;

class FeedListenerTest {

    private final MemoryPages pages = new MemoryPages();
    private final FeedHub hub = new FeedHub(pages);
    private final Sinks.Many<String> notifications = Sinks.many().multicast().directBestEffort();
    private final FeedListener listener = new FeedListener(notifications.asFlux(), hub);
    private final List<AuditEntryView> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        listener.destroy();
        hub.destroy();
    }

    @Test
    void goesOnAfterWhatItDoesNotUnderstand() {
        var subscription = hub.follow(new TenantId("acme"), 0L, "ann").subscribe(received::add);
        tell("No Slug");
        tell("");
        assertThat(notifications.currentSubscriberCount()).isOne();

        pages.growTo(3);
        tell("No Slug,acme");
        await().until(() -> received.size() == 3);
        subscription.dispose();
    }

    private void tell(String tenants) {
        notifications.emitNext(tenants, Sinks.EmitFailureHandler.FAIL_FAST);
    }
}
