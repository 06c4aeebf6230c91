package org.witan.web.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import org.witan.web.request.WireJson;

/** What the server says. */
sealed interface ServerMessage {

    /** The message as it is sent. */
    default String text() {
        return WireJson.mapper().writeValueAsString(this);
    }

    /** The feed is open. */
    record Welcome(String type, long position, Instant expiresAt) implements ServerMessage {
        Welcome(long position, Instant expiresAt) {
            this("welcome", position, expiresAt);
        }
    }

    /** Something happened. */
    record Event(
            String type,
            long position,
            long number,
            String event,
            Instant at,
            Person actor,
            AuditObject object,
            @Nullable String proposal,
            @Nullable String log)
            implements ServerMessage {

        static Event of(AuditEntryView entry) {
            return new Event(
                    "event",
                    entry.position(),
                    entry.number(),
                    entry.event(),
                    entry.at(),
                    entry.actor(),
                    entry.object(),
                    entry.proposal(),
                    entry.log());
        }
    }

    /** Who is at a proposal. */
    record Presence(String type, String at, List<PresentMember> members) implements ServerMessage {
        Presence(String at, List<PresentMember> members) {
            this("presence", at, members);
        }
    }

    /** The company at the reader's place has changed; becomes a {@link Presence} when its turn comes. */
    record CompanyChange() implements ServerMessage {}

    /** The server is there. */
    record Heartbeat(String type, long position) implements ServerMessage {
        Heartbeat(long position) {
            this("heartbeat", position);
        }
    }

    /** The new token holds. */
    record Renewed(String type, Instant expiresAt) implements ServerMessage {
        Renewed(Instant expiresAt) {
            this("renewed", expiresAt);
        }
    }

    /** Why the feed ends. */
    record Problem(String type, String code, String detail) implements ServerMessage {
        Problem(FeedClose close) {
            this("problem", close.code().name(), close.detail());
        }
    }
}
