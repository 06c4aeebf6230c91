package org.witan.web.feed;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;
import org.witan.web.security.Caller;
import reactor.core.publisher.Mono;

/** What the client of one connection may say, and when: a hello first, which opens the feed, and all else after it. */
final class Conversation {

    private final Feed feed;
    private final FeedConnection connection;
    private final @Nullable TenantId tenant;
    private final Instant helloDeadline;

    private volatile boolean greeted;
    private volatile @Nullable OpenFeed opened;

    Conversation(Feed feed, FeedConnection connection, Optional<TenantId> tenant) {
        this.feed = feed;
        this.connection = connection;
        this.tenant = tenant.orElse(null);
        this.helloDeadline = feed.clock().instant().plus(feed.settings().helloTimeout());
    }

    /** Does what the message asks for; one message at a time. */
    Mono<Void> handle(ClientMessage message) {
        var open = opened;
        return switch (message) {
            case ClientMessage.Ping ping -> answer(ping);
            case ClientMessage.Hello hello when !greeted -> greet(hello);
            case ClientMessage.Renew renew when open != null -> open.renew(renew);
            case ClientMessage.PresenceReport report when open != null -> open.report(report);
            case ClientMessage.Hello _ -> outOfTurn("a second hello; expected renew or presence");
            case ClientMessage.Renew _, ClientMessage.PresenceReport _ ->
                outOfTurn("a message before hello; expected hello");
        };
    }

    /** Does what is due by now. */
    void tick(Instant now) {
        var open = opened;
        if (open != null) {
            open.tick(now);
        } else if (!greeted && helloDeadline.isBefore(now)) {
            connection.end(Ending.noHello());
        }
    }

    /** Closes the feed, if there is one; to be called after the connection was marked as ended. */
    void close() {
        var open = opened;
        if (open != null) {
            open.close();
        }
    }

    private Mono<Void> answer(ClientMessage.Ping ping) {
        connection.outbox().pong(ping.payload());
        return Mono.empty();
    }

    private Mono<Void> outOfTurn(String detail) {
        connection.end(Ending.badMessage("type: is " + detail));
        return Mono.empty();
    }

    private Mono<Void> greet(ClientMessage.Hello hello) {
        greeted = true;
        if (tenant == null) {
            connection.end(Ending.noSuchTenant());
            return Mono.empty();
        }
        return feed.resolve(hello.token(), tenant)
                .flatMap(caller -> start(caller, hello))
                .onErrorResume(failure -> {
                    connection.fail(failure);
                    return Mono.empty();
                });
    }

    private Mono<Void> start(Caller caller, ClientMessage.Hello hello) {
        if (caller.operator() && caller.roles().isEmpty()) {
            // Whoever runs the platform sees no content, and no more of a tenant than that it may not exist.
            connection.end(Ending.noSuchTenant());
            return Mono.empty();
        }
        if (!connection.admit(caller.member())) {
            connection.end(Ending.tooManySockets(feed.settings().socketsPerMember()));
            return Mono.empty();
        }
        var after = hello.after();
        var position = after == null ? feed.head(caller) : Mono.just(after);
        return position.doOnNext(start -> open(hello.token(), caller, start)).then();
    }

    private void open(String token, Caller caller, long position) {
        if (connection.hasEnded()) {
            return;
        }
        var open = new OpenFeed(feed, connection, token, caller);
        opened = open;
        open.start(position);
        if (connection.hasEnded()) {
            // The end may have come before there was something to close.
            open.close();
        }
    }
}
