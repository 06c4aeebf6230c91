package org.witan.web.gateway;

import java.time.Duration;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Whether the event log answers in time. */
final class EventLogHealth extends AbstractReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final StreamableMessageSource<?> log;
    private final Scheduler blocking;

    EventLogHealth(StreamableMessageSource<?> log, Scheduler blocking) {
        super("The event log does not answer");
        this.log = log;
        this.blocking = blocking;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.fromCallable(() -> String.valueOf(log.createHeadToken()))
                .subscribeOn(blocking)
                .timeout(PATIENCE)
                .map(head -> builder.up().build());
    }
}
