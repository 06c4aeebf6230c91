package org.witan.queryside.feed;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.witan.messages.InvalidValueException;
import org.witan.messages.TenantId;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Notifications;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** Hears from projectors on other nodes whose trail has grown. */
@AppComponent
class FeedListener implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FeedListener.class);

    private final FeedHub hub;
    private final Disposable listening;

    @Autowired
    FeedListener(Notifications notifications, FeedHub hub) {
        this(notifications.on(FeedNotifier.CHANNEL), hub);
    }

    FeedListener(Flux<String> notifications, FeedHub hub) {
        this.hub = hub;
        this.listening = notifications
                .doOnError(error -> LOG.warn("The feed polls until it can listen again: {}", error.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5)))
                .subscribe(this::hear);
    }

    private void hear(String tenants) {
        if (tenants.equals(FeedNotifier.EVERYBODY)) {
            hub.wakeAll();
        } else {
            for (var tenant : tenants.split(",", -1)) {
                wake(tenant);
            }
        }
    }

    // Anybody who may use the database can send anything; it must not end the listening.
    private void wake(String tenant) {
        try {
            hub.wake(new TenantId(tenant));
        } catch (InvalidValueException e) {
            LOG.warn("A notification of the feed names no tenant: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        listening.dispose();
    }
}
