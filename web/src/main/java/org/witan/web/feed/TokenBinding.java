package org.witan.web.feed;

import java.time.Duration;
import java.time.Instant;
import org.witan.messages.Blame;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.web.security.Caller;
import reactor.core.publisher.Mono;

/**
 * Binds a connection to a token and a membership: checks both again and again, takes a new token in place of the old, and
 * ends the connection with either.
 */
final class TokenBinding {

    private final Feed feed;
    private final FeedConnection connection;

    // Written under the lock; read without it where an old value does no harm.
    private volatile Binding current;
    private Instant nextCheck;
    private boolean checking;

    TokenBinding(Feed feed, FeedConnection connection, String token, Caller caller) {
        var now = feed.clock().instant();
        this.feed = feed;
        this.connection = connection;
        this.current = new Binding(token, caller, now);
        this.nextCheck = confirmation(now);
    }

    /** What the connection is bound to now. */
    Binding current() {
        return current;
    }

    /** Ends the connection with its token, and checks token and membership when it is time to. */
    void tick(Instant now) {
        if (!now.isBefore(current.caller().expiresAt())) {
            connection.end(Ending.tokenEnded());
        } else if (takeDueCheck(now)) {
            check();
        }
    }

    /** Takes the token in place of the one before; a token that is not good, or another person's, ends the connection. */
    Mono<Void> renew(String token) {
        return feed.resolve(token, current.caller().tenant())
                .doOnNext(caller -> renewed(token, caller))
                .then()
                .onErrorResume(failure -> {
                    var why = endingOf(failure);
                    if (endsBinding(why)) {
                        connection.end(why);
                    } else {
                        connection.outbox().problem(FeedFrames.problem(why.code(), why.detail()));
                    }
                    return Mono.empty();
                });
    }

    /** Checks token and membership now, and once more soon: the first answer may be of before the rights changed. */
    void rightsChanged() {
        synchronized (this) {
            nextCheck = confirmation(feed.clock().instant());
        }
        check();
    }

    private void check() {
        Binding held;
        synchronized (this) {
            if (checking || connection.hasEnded()) {
                return;
            }
            held = current;
            checking = true;
        }
        feed.resolve(held.token(), held.caller().tenant())
                .subscribe(caller -> checked(held, caller), failure -> checkFailed(held, failure));
    }

    private synchronized boolean takeDueCheck(Instant now) {
        var due = !now.isBefore(nextCheck);
        if (due) {
            nextCheck = now.plus(feed.settings().recheck());
        }
        return due;
    }

    private Instant confirmation(Instant now) {
        var recheck = feed.settings().recheck();
        var soon = feed.settings().confirmAfter();
        return now.plus(soon.compareTo(recheck) < 0 ? soon : recheck);
    }

    private void renewed(String token, Caller caller) {
        if (!caller.member().equals(current.caller().member())) {
            connection.end(Ending.anotherPerson());
        } else if (caller.roles().isEmpty()) {
            connection.end(Ending.noRole());
        } else {
            rebind(token, caller);
        }
    }

    private void rebind(String token, Caller caller) {
        synchronized (this) {
            current = new Binding(token, caller, feed.clock().instant());
        }
        connection.outbox().renewed(FeedFrames.renewed(caller.expiresAt()));
    }

    private void checked(Binding held, Caller caller) {
        synchronized (this) {
            checking = false;
            if (!held.equals(current)) {
                // Replaced meanwhile.
                return;
            }
            current = new Binding(held.token(), caller, feed.clock().instant());
        }
        if (caller.roles().isEmpty()) {
            connection.end(Ending.rightsChanged());
        }
    }

    private void checkFailed(Binding held, Throwable failure) {
        synchronized (this) {
            checking = false;
            if (!current.holdsTokenOf(held)) {
                // The token that was found wanting has been replaced meanwhile.
                return;
            }
        }
        var why = endingOf(failure);
        var unchecked = Duration.between(held.checkedAt(), feed.clock().instant());
        if (endsBinding(why) || unchecked.compareTo(feed.settings().uncheckedLimit()) > 0) {
            connection.end(why);
        }
    }

    /** The ending that a failure leads to, now that the caller was known as a member. */
    private Ending endingOf(Throwable failure) {
        return failure instanceof RefusedException refused && refused.code() == CommonError.NOT_FOUND
                ? Ending.membershipEnded()
                : connection.endingOf(failure);
    }

    private static boolean endsBinding(Ending why) {
        return why.code().blame() == Blame.USER;
    }
}
