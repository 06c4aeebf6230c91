package org.witan.web.feed;

import java.time.Instant;
import org.witan.messages.audit.AuditEntryView;
import org.witan.web.security.Caller;
import reactor.core.publisher.Mono;

/** The feed of a connection whose client has said who it is: entries for as long as it may see them. */
final class OpenFeed {

    private final Feed feed;
    private final FeedConnection connection;
    private final TokenBinding binding;
    private final FeedVisitor visitor;
    private final EntryIntake entries;

    // Touched by whoever keeps the time only.
    private Instant nextHeartbeat;

    OpenFeed(Feed feed, FeedConnection connection, String token, Caller caller) {
        this.feed = feed;
        this.connection = connection;
        this.binding = new TokenBinding(feed, connection, token, caller);
        this.visitor = new FeedVisitor(feed, connection, caller);
        this.entries = new EntryIntake(this::accept, connection::fail);
        this.nextHeartbeat = feed.clock().instant().plus(feed.settings().heartbeat());
    }

    /** Welcomes the client and streams what comes after the position. */
    void start(long position) {
        var caller = binding.current().caller();
        connection
                .outbox()
                .open(
                        position,
                        FeedFrames.welcome(position, caller.expiresAt()),
                        entry -> EntryRules.isVisible(entry, binding.current()),
                        entries::more);
        entries.startAfter(position);
        feed.source().stream(caller, position).subscribe(entries);
    }

    /** Does what is due by now. */
    void tick(Instant now) {
        binding.tick(now);
        if (!now.isBefore(nextHeartbeat)) {
            nextHeartbeat = now.plus(feed.settings().heartbeat());
            connection.outbox().heartbeat();
        }
    }

    /** Goes on under another token. */
    Mono<Void> renew(ClientMessage.Renew renew) {
        return binding.renew(renew.token());
    }

    /** Is where the client says it is. */
    Mono<Void> report(ClientMessage.PresenceReport report) {
        return visitor.report(report, binding.current().caller());
    }

    /** Takes no more entries and is nowhere; to be called after the connection was marked as ended. */
    void close() {
        entries.dispose();
        visitor.leave();
    }

    private void accept(AuditEntryView entry) {
        if (EntryRules.endsMembership(entry, binding.current())) {
            connection.end(Ending.membershipEnded());
            return;
        }
        if (EntryRules.changesRoles(entry, binding.current())) {
            binding.rightsChanged();
        }
        connection.outbox().add(entry);
    }
}
