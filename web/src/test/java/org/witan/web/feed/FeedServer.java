package org.witan.web.feed;

import io.netty.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.web.security.CallerResolver;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The feed on a real server, with tokens and a log in memory. */
final class FeedServer implements AutoCloseable {

    static final TenantId ACME = new TenantId("acme");
    static final TenantId GLOBEX = new TenantId("globex");
    static final MemberId ANN = new MemberId("0b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a11");
    static final MemberId BOB = new MemberId("1b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a12");

    final MemoryFeedSource source = new MemoryFeedSource();
    final MemoryCallers callers = new MemoryCallers();
    final List<Channel> channels = new CopyOnWriteArrayList<>();
    final LinkedBlockingQueue<Channel> gone = new LinkedBlockingQueue<>();
    private final Set<Channel> known = ConcurrentHashMap.newKeySet();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DisposableServer server;

    private FeedServer(Map<String, Object> properties) {
        var all = new HashMap<String, Object>(Map.of("witan.feed.tick", "10ms"));
        properties.forEach((name, value) -> all.put("witan.feed." + name, value));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.register(Web.class, FeedConfiguration.class);
        context.registerBean(FeedSource.class, () -> source);
        context.registerBean(CallerResolver.class, () -> callers);
        context.refresh();
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .doOnConnection(connection -> {
                    if (known.add(connection.channel())) {
                        channels.add(connection.channel());
                        connection.channel().closeFuture().addListener(_ -> gone.add(connection.channel()));
                    }
                })
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(context).build()))
                .bindNow();
        var later = Instant.now().plus(Duration.ofHours(1));
        callers.issue("ann", ACME, ANN, later, Role.AUTHOR);
        callers.issue("bob", ACME, BOB, later, Role.READER);
        source.name(ANN, "Ann Author");
        source.name(BOB, "Bob Reader");
    }

    static FeedServer start() {
        return new FeedServer(Map.of());
    }

    static FeedServer start(Map<String, Object> properties) {
        return new FeedServer(properties);
    }

    int port() {
        return server.port();
    }

    FeedConnections connections() {
        return context.getBean(FeedConnections.class);
    }

    PresenceRegistry presence() {
        return context.getBean(Feed.class).presence();
    }

    FeedClient connect() {
        return connect("acme");
    }

    FeedClient connect(String tenant) {
        return new FeedClient(port(), tenant);
    }

    /** A connection that has said hello with the token and was welcomed, for what happens from now on. */
    FeedClient open(String token) {
        var client = connect();
        client.send("{\"type\":\"hello\",\"token\":\"" + token + "\"}");
        client.next("welcome");
        return client;
    }

    /** Stops the application's parts as a shutdown does, with the server still there. */
    void shutDown() {
        context.stop();
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(5));
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    static class Web {}
}
