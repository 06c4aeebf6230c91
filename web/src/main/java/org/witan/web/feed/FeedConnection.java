package org.witan.web.feed;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Mono;

/**
 * One socket from its handshake to its end: reads and writes, and ends once, for one reason.
 *
 * <p>An end is marked first, then everything that was set up is cleared away. A thread that sets something up looks for the
 * mark afterwards, and clears away itself if it finds it. So nothing stays behind, whichever of the two comes first.
 */
final class FeedConnection {

    private static final Logger LOG = LoggerFactory.getLogger(FeedConnection.class);

    /** How many messages are read and dropped while the client takes its time to answer the close frame. */
    private static final int MOST_DROPPED = 1_000;

    private final Feed feed;
    private final FeedSession session;
    private final String tenant;
    private final Outbox outbox;
    private final MessageGate messages;
    private final Conversation conversation;

    // Written under the lock, once; read without it.
    private volatile @Nullable Instant endedAt;
    private @Nullable Ending ending;
    private @Nullable MemberId admitted;
    private boolean forgotten;

    // Touched by the reader of the socket only.
    private int dropped;

    FeedConnection(Feed feed, FeedSession session, Optional<TenantId> tenant) {
        this.feed = feed;
        this.session = session;
        this.tenant = tenant.map(TenantId::value).orElse("no tenant");
        this.outbox = new Outbox(feed.clock());
        this.messages = new MessageGate(feed.clock(), feed.settings());
        this.conversation = new Conversation(feed, this, tenant);
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

    /** What the connection has yet to say. */
    Outbox outbox() {
        return outbox;
    }

    /** Ends the connection for that reason, unless it has ended already. */
    void end(Ending why) {
        finish(why);
    }

    /** Ends the connection because of the failure, unless it has ended already. */
    void fail(Throwable failure) {
        end(endingOf(failure));
    }

    /** Whether the connection has ended, though the socket may not be closed yet. */
    boolean hasEnded() {
        return endedAt != null;
    }

    /** The ending that a failure leads to; what nobody foresaw is written to the server's log. */
    Ending endingOf(Throwable failure) {
        var why = Ending.of(failure);
        if (why.code() == WebError.INTERNAL_ERROR) {
            LOG.error("The feed of {} failed", tenant, failure);
        }
        return why;
    }

    /** Takes one of the member's places, which is given back when the socket is closed; false when none is left. */
    boolean admit(MemberId member) {
        if (!feed.connections().admit(member)) {
            return false;
        }
        synchronized (this) {
            admitted = member;
            if (!forgotten) {
                return true;
            }
        }
        release();
        return true;
    }

    /** Does what is due by now. */
    void tick() {
        var now = feed.clock().instant();
        var ended = endedAt;
        if (ended == null) {
            conversation.tick(now);
            if (outbox.stalledLongerThan(feed.settings().stallLimit())) {
                end(Ending.tooSlow());
            }
        } else if (ended.plus(feed.settings().closeGrace()).isBefore(now)) {
            session.terminate();
        }
    }

    private Mono<Void> take(FeedSession.Inbound message) {
        if (hasEnded()) {
            if (++dropped > MOST_DROPPED) {
                session.terminate();
            }
            return Mono.empty();
        }
        try {
            return messages.admit(message).map(conversation::handle).orElseGet(Mono::empty);
        } catch (InvalidValueException e) {
            end(Ending.badMessage(requireNonNull(e.getMessage())));
        } catch (RefusedException e) {
            end(Ending.of(e));
        }
        return Mono.empty();
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
        conversation.close();
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
        feed.connections().remove(this);
        synchronized (this) {
            forgotten = true;
        }
        release();
    }

    private void release() {
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
