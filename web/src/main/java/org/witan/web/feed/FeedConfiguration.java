package org.witan.web.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.support.WebSocketHandlerAdapter;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.security.CallerResolver;
import reactor.netty.http.server.WebsocketServerSpec;

/** Serves the feed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
public class FeedConfiguration {

    // Somewhat above what a message may have, so that a longer one gets an answer and not only a broken connection.
    private static final int LONGEST_FRAME = 4 * FeedSocket.LONGEST;
    private static final int BEFORE_STATIC_FILES = 10;

    @Bean
    Presence presence() {
        return new LocalPresence();
    }

    @Bean
    FeedConnections feedConnections(
            CallerResolver callers, MessageGateway gateway, Presence presence, FeedSettings settings) {
        return new FeedConnections(callers, gateway, presence, settings, InstantSource.system());
    }

    @Bean
    MeterBinder feedMeters(FeedConnections connections) {
        return meters -> Gauge.builder("witan.feed.connections", connections, FeedConnections::count)
                .register(meters);
    }

    @Bean
    HandlerMapping feedMapping(FeedConnections connections, FeedSettings settings) {
        return new SimpleUrlHandlerMapping(
                Map.of(FeedSocket.PATH, new FeedSocket(connections, settings)), BEFORE_STATIC_FILES);
    }

    @Bean
    WebSocketHandlerAdapter feedAdapter() {
        return new WebSocketHandlerAdapter(socketService());
    }

    private static WebSocketService socketService() {
        return new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy(
                () -> WebsocketServerSpec.builder().maxFramePayloadLength(LONGEST_FRAME)));
    }
}
