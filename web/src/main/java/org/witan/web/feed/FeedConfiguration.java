package org.witan.web.feed;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.WebHandler;
import org.witan.web.security.CallerResolver;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Serves the feed of every tenant under its address. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
public class FeedConfiguration {

    /** Before the routes of functions, which have -1 and answer for everything that nobody else serves. */
    private static final int ORDER = -2;

    private static final String TENANT = "tenant";

    @Bean(destroyMethod = "dispose")
    Scheduler feedScheduler() {
        return Schedulers.newSingle("feed", /* daemon */ true);
    }

    @Bean
    FeedConnections feedConnections(Scheduler feedScheduler, FeedSettings settings) {
        return new FeedConnections(feedScheduler, settings);
    }

    @Bean
    Feed feed(
            CallerResolver callers,
            FeedSource source,
            FeedConnections connections,
            Scheduler feedScheduler,
            FeedSettings settings) {
        var clock = InstantSource.system();
        var presence = new PresenceRegistry(clock, feedScheduler, settings.presenceInterval());
        return new Feed(callers, source, connections, presence, clock, feedScheduler, settings);
    }

    @Bean
    HandlerMapping feedMapping(Feed feed) {
        var handshake = new HandshakeWebSocketService(new FeedUpgrade());
        WebHandler handler = exchange -> {
            Map<String, String> variables =
                    exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            var tenant = variables.getOrDefault(TENANT, "");
            return handshake.handleRequest(exchange, session -> feed.serve((FeedSession) session, tenant));
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/v1/tenants/{" + TENANT + "}/feed", handler), ORDER);
    }
}
