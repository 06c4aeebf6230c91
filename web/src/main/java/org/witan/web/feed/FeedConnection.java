package org.witan.web.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.socket.CloseStatus;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.StreamFeed;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.RequestOrigin;
import org.witan.web.gateway.Sender;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;
import org.witan.web.security.Caller;
import org.witan.web.security.CallerResolver;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * One client of a tenant's feed, from its hello to its close.
 *
 * <p>Events are fetched only as fast as the client takes them, so a slow one costs no memory; it is cut off when it makes no
 * progress. Everything is called from one thread at a time but {@link #companyChanged} and {@link #end}.
 */
final class FeedConnection implements Presence.Visitor {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConnection.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final TenantId tenant;
    private final CallerResolver callers;
    private final MessageGateway gateway;
    private final Presence presence;
    private final MemberNames names;
    private final FeedSettings settings;
    private final InstantSource clock;
    private final RequestOrigin origin;
    private final Outbox outbox = new Outbox(System::nanoTime);
    private final MessageRate rate;
    private final AtomicReference<@Nullable FeedClose> ending = new AtomicReference<>();
    private final Sinks.One<Boolean> ended = Sinks.one();
    private final AtomicBoolean companyDue = new AtomicBoolean();
    private final Disposable.Composite work = Disposables.composite();
    private final Disposable.Swap expiry = Disposables.swap();
    private volatile @Nullable Member member;
    private volatile @Nullable ProposalId place;
    private volatile @Nullable Following following;
    private volatile long position;

    FeedConnection(
            TenantId tenant,
            CallerResolver callers,
            MessageGateway gateway,
            Presence presence,
            MemberNames names,
            FeedSettings settings,
            InstantSource clock,
            String correlationId) {
        this.tenant = tenant;
        this.callers = callers;
        this.gateway = gateway;
        this.presence = presence;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
        this.origin = new RequestOrigin(correlationId, "browser");
        this.rate = new MessageRate(settings.burst(), settings.perSecond(), System::nanoTime);
        work.add(expiry);
    }

    /** Starts to wait for the hello. */
    void open() {
        expiry.update(Mono.delay(settings.helloWithin()).subscribe(late -> end(FeedClose.noHello())));
        work.add(Flux.interval(LOOK).onBackpressureDrop().subscribe(tick -> cutOffWhenSlow()));
    }

    /** The messages for the client; completes when the feed ends. */
    Flux<String> messages() {
        return outbox.messages().doOnNext(this::passed).mapNotNull(this::shown);
    }

    private @Nullable String shown(ServerMessage message) {
        if (!(message instanceof ServerMessage.CompanyChange)) {
            return message.text();
        }
        // Only now is it asked who is there, so that many changes are one message to a slow reader.
        companyDue.set(false);
        var there = place;
        return there == null ? null : new ServerMessage.Presence(there.key(), presence.at(there)).text();
    }

    /** Completes with nothing but a sign when the feed has ended, for whatever reason. */
    Mono<Boolean> ended() {
        return ended.asMono();
    }

    /** How the socket is to be closed; only after the messages completed. */
    CloseStatus closeStatus() {
        var close = ending.get();
        return close == null ? CloseStatus.NORMAL : close.at(position);
    }

    /** Ends the feed for that reason; the first reason counts. */
    void end(FeedClose close) {
        if (ending.compareAndSet(null, close)) {
            release();
            outbox.offer(new ServerMessage.Problem(close));
            outbox.close();
        }
    }

    /** The client is gone; nothing is left of it. */
    void gone() {
        release();
        outbox.close();
    }

    private void release() {
        presence.leave(this);
        work.dispose();
        ended.tryEmitValue(true);
    }

    /** Takes one message of the client; never fails. */
    Mono<Void> received(String text) {
        if (ending.get() != null) {
            return Mono.empty();
        }
        if (!rate.permits()) {
            end(FeedClose.tooFast());
            return Mono.empty();
        }
        return Mono.defer(() -> handle(ClientMessage.read(text, tenant)))
                .onErrorResume(failure -> Mono.fromRunnable(() -> end(closeFor(failure))));
    }

    private Mono<Void> handle(ClientMessage message) {
        var known = member;
        return switch (message) {
            case ClientMessage.Hello hello when known == null -> hello(hello);
            case ClientMessage.Renew renew when known != null -> renew(renew.token(), known);
            case ClientMessage.Presence report when known != null -> report(report, known);
            default ->
                Mono.fromRunnable(() -> end(FeedClose.badMessage("The first message is hello, and no other is.")));
        };
    }

    private static FeedClose closeFor(Throwable failure) {
        return switch (failure) {
            case RefusedException refused -> FeedClose.refused(refused.code(), String.valueOf(refused.getMessage()));
            case BadRequestException bad -> FeedClose.badMessage(String.valueOf(bad.getMessage()));
            case InvalidValueException invalid -> FeedClose.badMessage(String.valueOf(invalid.getMessage()));
            default -> {
                LOG.error("A feed failed", failure);
                yield FeedClose.refused(WebError.INTERNAL_ERROR, "Something went wrong on our side.");
            }
        };
    }

    private Mono<Void> hello(ClientMessage.Hello hello) {
        return callers.resolveToken(hello.token(), tenant)
                .zipWith(hello.after() == null ? gateway.head() : Mono.just(hello.after()))
                .doOnNext(opened -> welcome(new Member(opened.getT1(), hello.token()), opened.getT2()))
                .then();
    }

    private void welcome(Member opened, long after) {
        member = opened;
        position = after;
        say(new ServerMessage.Welcome(after, opened.caller().expiresAt()));
        endAt(opened.caller().expiresAt());
        work.add(Flux.interval(settings.heartbeat())
                .onBackpressureDrop()
                .concatMap(tick -> beat(), 1)
                .subscribe());
        follow(opened, after);
    }

    private void follow(Member opened, long after) {
        var sender = Sender.of(opened.caller(), origin);
        var entries = gateway.stream(sender, new StreamFeed(tenant, after), AuditEntryView.class)
                // A view that lags behind the position answers with entries that the client has seen.
                .filter(entry -> entry.position() > after)
                .filter(entry -> isShown(entry, opened.caller()));
        var following = new Following(opened.caller());
        this.following = following;
        work.add(following);
        entries.subscribe(following);
    }

    // What others were refused is for those who audit.
    private static boolean isShown(AuditEntryView entry, Caller caller) {
        return !entry.event().equals("access-refused")
                || caller.roles().contains(Role.AUDITOR)
                || caller.roles().contains(Role.OWNER);
    }

    private void endWhenRemoved(AuditEntryView entry, Caller caller) {
        if (entry.event().equals("member-removed")
                && entry.object().id().equals(caller.member().value())) {
            end(FeedClose.membershipEnded());
        }
    }

    private Mono<Void> renew(String token, Member known) {
        return callers.resolveToken(token, tenant)
                .doOnNext(caller -> renewed(caller, token, known))
                .then();
    }

    private void renewed(Caller caller, String token, Member known) {
        if (!caller.member().equals(known.caller().member())) {
            end(FeedClose.otherPerson());
            return;
        }
        member = new Member(caller, token);
        endAt(caller.expiresAt());
        say(new ServerMessage.Renewed(caller.expiresAt()));
    }

    private void endAt(Instant end) {
        var left = Duration.between(clock.instant(), end);
        var delay = left.isNegative() ? Duration.ZERO : left;
        expiry.update(Mono.delay(delay).subscribe(ended -> end(FeedClose.tokenEnded())));
    }

    private Mono<Void> report(ClientMessage.Presence report, Member known) {
        var at = report.at();
        if (at == null) {
            place = null;
            presence.leave(this);
            return Mono.empty();
        }
        return names.of(Sender.of(known.caller(), origin))
                .doOnNext(name -> {
                    var there = ProposalId.of(tenant, at);
                    place = there;
                    presence.enter(
                            this,
                            there,
                            new PresentMember(known.caller().member().value(), name, report.mode()));
                })
                .then();
    }

    @Override
    public void companyChanged(ProposalId changed) {
        if (changed.equals(place) && companyDue.compareAndSet(false, true)) {
            say(new ServerMessage.CompanyChange());
        }
    }

    private Mono<Void> beat() {
        if (outbox.isEmpty()) {
            say(new ServerMessage.Heartbeat(position));
        }
        var known = member;
        return known == null ? Mono.empty() : stillMember(known);
    }

    private Mono<Void> stillMember(Member known) {
        return callers.resolveToken(known.token(), tenant)
                .then()
                .onErrorResume(
                        RefusedException.class,
                        refused -> Mono.fromRunnable(() -> {
                            switch (refused.code().status()) {
                                case 404, 403 -> end(FeedClose.membershipEnded());
                                case 401 -> end(FeedClose.tokenEnded());
                                // Who cannot be asked now does not end anything.
                                default -> LOG.debug("A membership could not be looked up: {}", refused.code());
                            }
                        }));
    }

    private void cutOffWhenSlow() {
        if (outbox.nanosWithoutProgress() > settings.slowAfter().toNanos()) {
            end(FeedClose.tooSlow());
        }
    }

    private void say(ServerMessage message) {
        if (!outbox.offer(message)) {
            end(FeedClose.tooSlow());
        }
    }

    private void passed(ServerMessage message) {
        if (message instanceof ServerMessage.Event event) {
            position = event.position();
            var source = following;
            if (source != null) {
                source.request(1);
            }
        }
    }

    /** Puts entries into the outbox; the next one is asked for when one has been taken from it. */
    private final class Following extends BaseSubscriber<AuditEntryView> {

        private final Caller caller;

        private Following(Caller caller) {
            this.caller = caller;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(settings.backlog());
        }

        @Override
        protected void hookOnNext(AuditEntryView entry) {
            say(ServerMessage.Event.of(entry));
            endWhenRemoved(entry, caller);
        }

        @Override
        protected void hookOnError(Throwable failure) {
            end(closeFor(failure));
        }

        @Override
        protected void hookOnComplete() {
            end(FeedClose.stopping());
        }
    }

    /** A caller with the token that says so. */
    private record Member(Caller caller, String token) {}
}
