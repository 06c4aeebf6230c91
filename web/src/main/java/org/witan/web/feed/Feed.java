package org.witan.web.feed;

import java.time.InstantSource;
import java.util.Optional;
import org.witan.messages.InvalidValueException;
import org.witan.messages.TenantId;
import org.witan.web.security.Caller;
import org.witan.web.security.CallerResolver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What the connections of a node share. */
record Feed(
        CallerResolver callers,
        FeedSource source,
        FeedConnections connections,
        PresenceRegistry presence,
        InstantSource clock,
        Scheduler scheduler,
        FeedSettings settings) {

    /** Serves a socket until it is closed. */
    Mono<Void> serve(FeedSession session, String tenant) {
        return Mono.defer(() -> new FeedConnection(this, session, tenantOf(tenant)).run());
    }

    /** The caller that the token stands for in the tenant; fails when that is not known in time. */
    Mono<Caller> resolve(String token, TenantId tenant) {
        return inTime(callers.resolveToken(token, tenant));
    }

    /** The position of the latest entry of the caller's tenant; fails when it is not known in time. */
    Mono<Long> head(Caller caller) {
        return inTime(source.head(caller));
    }

    /** The name of the caller as others see it; fails when it is not known in time. */
    Mono<String> nameOf(Caller caller) {
        return inTime(source.nameOf(caller));
    }

    private <T> Mono<T> inTime(Mono<T> answer) {
        return answer.timeout(settings.answerTimeout(), scheduler);
    }

    private static Optional<TenantId> tenantOf(String slug) {
        try {
            return Optional.of(new TenantId(slug));
        } catch (InvalidValueException _) {
            // No tenant has such a slug; the client is told as for any other that does not exist.
            return Optional.empty();
        }
    }
}
