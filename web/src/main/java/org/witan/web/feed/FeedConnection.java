package org.witan.web.feed;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.Blame;
import org.witan.messages.CommonError;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.web.problem.WebError;
import org.witan.web.security.Caller;
import reactor.core.publisher.Mono;

/**
 * One socket from its handshake to its end. It is bound to a token and a membership, both checked when it opens and again
 * and again, and it ends with either.
 */
final class FeedConnection implements PresenceRegistry.Visitor {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConnection.class);

    /** How many messages are read and dropped while the client takes its time to answer the close frame. */
    private static final int MOST_DROPPED = 1_000;

    private final Feed feed;
    private final FeedSession session;
    private final @Nullable TenantId tenant;
    private final Outbox outbox;
    private final MessageGate messages;
    private final Instant helloDeadline;
    private final EntryIntake entries = new EntryIntake(this::accept, failure -> end(endingOf(failure)));

    // Written under the lock; read without it where an old value does no harm.
    private volatile @Nullable Binding binding;
    private volatile boolean greeted;
    private volatile @Nullable Instant endedAt;
    private @Nullable Ending ending;
    private @Nullable MemberId admitted;
    private Instant nextHeartbeat = Instant.MAX;
    private Instant nextCheck = Instant.MAX;
    private boolean checking;

    // Touched by the reader of the socket only.
    private @Nullable String name;
    private int dropped;

    FeedConnection(Feed feed, FeedSession session, Optional<TenantId> tenant) {
        this.feed = feed;
        this.session = session;
        this.tenant = tenant.orElse(null);
        this.outbox = new Outbox(feed.clock());
        this.messages = new MessageGate(feed.clock(), feed.settings());
        this.helloDeadline = feed.clock().instant().plus(feed.settings().helloTimeout());
    }

    /** Serves the socket; completes when it is closed. */
    Mono<Void> run() {
        var reading = session.incoming()
                .concatMap(this::take, 1)
                .then()
                .onErrorResume(this::readingFailed)
                .doFinally(_ -> finish(null));
        var writing = Mono.defer(outbox::next)
                .flatMap(batch -> session.write(batch).thenReturn(true))
                .defaultIfEmpty(false)
                .repeat()
                .takeWhile(written -> written)
                .then(Mono.defer(this::sayGoodbye))
                .onErrorResume(this::writingFailed);
        feed.connections().add(this);
        return Mono.when(reading, writing).doFinally(_ -> forget());
    }

    /** Ends the connection for that reason, unless it has ended already. */
    void end(Ending why) {
        finish(why);
    }

    /** Does what is due by now. */
    void tick() {
        var now = feed.clock().instant();
        var ended = endedAt;
        var bound = binding;
        if (ended != null) {
            if (ended.plus(feed.settings().closeGrace()).isBefore(now)) {
                session.terminate();
            }
        } else if (bound == null) {
            if (!greeted && helloDeadline.isBefore(now)) {
                end(new Ending(Ending.TOKEN, WebError.TOKEN_MISSING, "No hello came in time."));
            }
        } else if (!now.isBefore(bound.caller().expiresAt())) {
            end(new Ending(Ending.TOKEN, FeedError.FEED_TOKEN_ENDED, "The token was not renewed in time."));
        } else if (outbox.stalledLongerThan(feed.settings().stallLimit())) {
            end(new Ending(Ending.TOO_SLOW, WebError.FEED_TOO_SLOW, WebError.FEED_TOO_SLOW.title()));
        } else {
            keepUp(now);
        }
    }

    @Override
    public TenantId tenant() {
        return requireNonNull(tenant);
    }

    @Override
    public MemberId member() {
        return requireNonNull(binding).caller().member();
    }

    @Override
    public void show(long listVersion, String frame) {
        outbox.presence(listVersion, frame);
    }

    private Mono<Void> take(FeedSession.Inbound message) {
        if (endedAt != null) {
            if (++dropped > MOST_DROPPED) {
                session.terminate();
            }
            return Mono.empty();
        }
        try {
            return messages.admit(message).map(this::handle).orElseGet(Mono::empty);
        } catch (InvalidValueException e) {
            end(Ending.badMessage(requireNonNull(e.getMessage())));
        } catch (RefusedException e) {
            end(Ending.of(e));
        }
        return Mono.empty();
    }

    private Mono<Void> handle(ClientMessage message) {
        var bound = binding;
        return switch (message) {
            case ClientMessage.Hello hello when !greeted -> greet(hello);
            case ClientMessage.Renew renew when bound != null -> renew(renew.token(), bound);
            case ClientMessage.PresenceReport report when bound != null -> report(report, bound);
            case ClientMessage.Hello _ -> outOfTurn("a second hello; expected renew or presence");
            case ClientMessage.Renew _, ClientMessage.PresenceReport _ ->
                outOfTurn("a message before hello; expected hello");
        };
    }

    private Mono<Void> outOfTurn(String detail) {
        end(Ending.badMessage("type: is " + detail));
        return Mono.empty();
    }

    private Mono<Void> greet(ClientMessage.Hello hello) {
        greeted = true;
        if (tenant == null) {
            end(Ending.noSuchTenant());
            return Mono.empty();
        }
        return resolve(hello.token()).flatMap(caller -> start(caller, hello)).onErrorResume(failure -> {
            end(endingOf(failure));
            return Mono.empty();
        });
    }

    private Mono<Void> start(Caller caller, ClientMessage.Hello hello) {
        if (caller.operator() && caller.roles().isEmpty()) {
            // Whoever runs the platform sees no content, and no more of a tenant than that it may not exist.
            end(Ending.noSuchTenant());
            return Mono.empty();
        }
        if (!admit(caller.member())) {
            end(new Ending(
                    Ending.TOO_MANY,
                    FeedError.FEED_TOO_MANY_SOCKETS,
                    "At most " + feed.settings().socketsPerMember() + " connections of one person."));
            return Mono.empty();
        }
        var after = hello.after();
        var position = after == null
                ? feed.source().head(caller).timeout(feed.settings().answerTimeout(), feed.scheduler())
                : Mono.just(after);
        return position.doOnNext(start -> open(hello.token(), caller, start)).then();
    }

    private void open(String token, Caller caller, long position) {
        var now = feed.clock().instant();
        synchronized (this) {
            if (endedAt != null) {
                return;
            }
            binding = new Binding(token, caller, now);
            nextHeartbeat = now.plus(feed.settings().heartbeat());
            nextCheck = now.plus(feed.settings().recheck());
        }
        outbox.open(
                position,
                FeedFrames.welcome(position, caller.expiresAt()),
                entry -> EntryRules.isVisible(entry, binding),
                entries::more);
        entries.startAfter(position);
        feed.source().stream(caller, position).subscribe(entries);
    }

    private Mono<Void> renew(String token, Binding bound) {
        return resolve(token)
                .doOnNext(caller -> {
                    if (caller.member().equals(bound.caller().member())) {
                        rebind(token, caller);
                    } else {
                        end(new Ending(Ending.TOKEN, WebError.TOKEN_INVALID, "The token is another person's."));
                    }
                })
                .then()
                .onErrorResume(failure -> {
                    var why = boundEndingOf(failure);
                    if (endsBinding(why)) {
                        end(why);
                    } else {
                        outbox.problem(FeedFrames.problem(why.code(), why.detail()));
                    }
                    return Mono.empty();
                });
    }

    private void rebind(String token, Caller caller) {
        synchronized (this) {
            binding = new Binding(token, caller, feed.clock().instant());
        }
        outbox.renewed(FeedFrames.renewed(caller.expiresAt()));
    }

    private Mono<Void> report(ClientMessage.PresenceReport report, Binding bound) {
        var place = report.at();
        outbox.forgetPresence();
        if (place == null) {
            feed.presence().leave(this);
            return Mono.empty();
        }
        return nameOf(bound.caller())
                .doOnNext(known -> feed.presence().enter(this, known, place, report.mode()))
                .then()
                .onErrorResume(failure -> {
                    var why = endingOf(failure);
                    outbox.problem(FeedFrames.problem(why.code(), why.detail()));
                    return Mono.empty();
                });
    }

    private Mono<String> nameOf(Caller caller) {
        var known = name;
        return known != null
                ? Mono.just(known)
                : feed.source()
                        .nameOf(caller)
                        .timeout(feed.settings().answerTimeout(), feed.scheduler())
                        .doOnNext(found -> name = found);
    }

    private void keepUp(Instant now) {
        boolean beat;
        boolean check;
        synchronized (this) {
            beat = !now.isBefore(nextHeartbeat);
            check = !now.isBefore(nextCheck);
            if (beat) {
                nextHeartbeat = now.plus(feed.settings().heartbeat());
            }
        }
        if (beat) {
            outbox.heartbeat();
        }
        if (check) {
            check();
        }
    }

    private void check() {
        Binding held;
        synchronized (this) {
            held = binding;
            if (checking || held == null || endedAt != null) {
                return;
            }
            checking = true;
            nextCheck = feed.clock().instant().plus(feed.settings().recheck());
        }
        resolve(held.token()).subscribe(caller -> checked(held, caller), failure -> checkFailed(held, failure));
    }

    private synchronized void checked(Binding held, Caller caller) {
        checking = false;
        if (held.equals(binding)) {
            binding = new Binding(held.token(), caller, feed.clock().instant());
        }
    }

    private void checkFailed(Binding held, Throwable failure) {
        synchronized (this) {
            checking = false;
            var current = binding;
            if (current == null || !current.holdsTokenOf(held)) {
                // The token that was found wanting has been replaced meanwhile.
                return;
            }
        }
        var why = boundEndingOf(failure);
        var unchecked = Duration.between(held.checkedAt(), feed.clock().instant());
        if (endsBinding(why) || unchecked.compareTo(feed.settings().uncheckedLimit()) > 0) {
            end(why);
        }
    }

    private Mono<Caller> resolve(String token) {
        return feed.callers()
                .resolveToken(token, tenant())
                .timeout(feed.settings().answerTimeout(), feed.scheduler());
    }

    private void accept(AuditEntryView entry) {
        var bound = binding;
        if (bound != null && EntryRules.endsMembership(entry, bound)) {
            end(Ending.membershipEnded());
            return;
        }
        if (bound != null && EntryRules.changesRoles(entry, bound)) {
            check();
        }
        outbox.add(entry);
    }

    private boolean admit(MemberId member) {
        if (!feed.connections().admit(member)) {
            return false;
        }
        synchronized (this) {
            admitted = member;
        }
        return true;
    }

    /** The ending that a failure leads to once the caller was known as a member. */
    private Ending boundEndingOf(Throwable failure) {
        return failure instanceof RefusedException refused && refused.code() == CommonError.NOT_FOUND
                ? Ending.membershipEnded()
                : endingOf(failure);
    }

    private static boolean endsBinding(Ending why) {
        return why.code().blame() == Blame.USER;
    }

    private Ending endingOf(Throwable failure) {
        var why = Ending.of(failure);
        if (why.code() == WebError.INTERNAL_ERROR) {
            LOG.error("The feed of {} failed", tenant, failure);
        }
        return why;
    }

    private Mono<Void> readingFailed(Throwable failure) {
        LOG.debug("Reading from a socket of {} failed: {}", tenant, failure.toString());
        return Mono.empty();
    }

    private Mono<Void> writingFailed(Throwable failure) {
        // The client is gone; there is nobody to tell.
        LOG.debug("Writing to a socket of {} failed: {}", tenant, failure.toString());
        finish(null);
        session.terminate();
        return Mono.empty();
    }

    private void finish(@Nullable Ending why) {
        synchronized (this) {
            if (endedAt != null) {
                return;
            }
            endedAt = feed.clock().instant();
            ending = why;
        }
        entries.dispose();
        feed.presence().leave(this);
        outbox.close(why == null ? null : FeedFrames.problem(why.code(), why.detail()));
    }

    private Mono<Void> sayGoodbye() {
        Ending why;
        synchronized (this) {
            why = ending;
        }
        return why == null ? Mono.empty() : session.close(why.closeStatus(outbox.position()));
    }

    private void forget() {
        finish(null);
        // A report that was on its way when the connection ended may have come after the farewell.
        feed.presence().leave(this);
        feed.connections().remove(this);
        MemberId member;
        synchronized (this) {
            member = admitted;
            admitted = null;
        }
        if (member != null) {
            feed.connections().release(member);
        }
    }
}
