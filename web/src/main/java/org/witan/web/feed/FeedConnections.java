package org.witan.web.feed;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.witan.messages.TenantId;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.security.CallerResolver;
import reactor.core.publisher.Mono;

/** All feeds of this node. When the node stops they are told so, and where to resume, before anything else stops. */
final class FeedConnections implements SmartLifecycle {

    private final CallerResolver callers;
    private final MessageGateway gateway;
    private final Presence presence;
    private final FeedSettings settings;
    private final InstantSource clock;
    private final Set<FeedConnection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    FeedConnections(
            CallerResolver callers,
            MessageGateway gateway,
            Presence presence,
            FeedSettings settings,
            InstantSource clock) {
        this.callers = callers;
        this.gateway = gateway;
        this.presence = presence;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a feed for as long as it is used. */
    Mono<Void> with(TenantId tenant, String correlationId, Function<FeedConnection, Mono<Void>> use) {
        return Mono.using(() -> opened(tenant, correlationId), use, this::closed);
    }

    /** How many clients are connected. */
    int count() {
        return open.size();
    }

    private FeedConnection opened(TenantId tenant, String correlationId) {
        var connection = new FeedConnection(
                tenant, callers, gateway, presence, new MemberNames(gateway), settings, clock, correlationId);
        open.add(connection);
        return connection;
    }

    private void closed(FeedConnection connection) {
        open.remove(connection);
        connection.gone();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(connection -> connection.end(FeedClose.stopping()));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        // Before the web server, which would otherwise wait for feeds that never end by themselves.
        return Integer.MAX_VALUE;
    }
}
