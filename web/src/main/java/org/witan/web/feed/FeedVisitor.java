package org.witan.web.feed;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.web.security.Caller;
import reactor.core.publisher.Mono;

/** One connection as a visitor of the places that its client says it is at. */
final class FeedVisitor implements PresenceRegistry.Visitor {

    private final Feed feed;
    private final FeedConnection connection;
    private final TenantId tenant;
    private final MemberId member;

    // Touched by the reader of the socket only.
    private @Nullable String name;

    FeedVisitor(Feed feed, FeedConnection connection, Caller caller) {
        this.feed = feed;
        this.connection = connection;
        this.tenant = caller.tenant();
        this.member = caller.member();
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public MemberId member() {
        return member;
    }

    @Override
    public void show(long listVersion, String frame) {
        connection.outbox().presence(listVersion, frame);
    }

    /** Goes where the client says it is, under the name that the caller has there. */
    Mono<Void> report(ClientMessage.PresenceReport report, Caller caller) {
        var place = report.at();
        connection.outbox().forgetPresence();
        if (place == null) {
            leave();
            return Mono.empty();
        }
        return nameOf(caller)
                .doOnNext(known -> enter(known, place, report.mode()))
                .then()
                .onErrorResume(failure -> {
                    var why = connection.endingOf(failure);
                    connection.outbox().problem(FeedFrames.problem(why.code(), why.detail()));
                    return Mono.empty();
                });
    }

    /** Is nowhere any more. */
    void leave() {
        feed.presence().leave(this);
    }

    private void enter(String known, String place, PresenceMode mode) {
        feed.presence().enter(this, known, place, mode);
        if (connection.hasEnded()) {
            // The farewell may have been before the arrival.
            leave();
        }
    }

    private Mono<String> nameOf(Caller caller) {
        var known = name;
        return known != null ? Mono.just(known) : feed.nameOf(caller).doOnNext(found -> name = found);
    }
}
