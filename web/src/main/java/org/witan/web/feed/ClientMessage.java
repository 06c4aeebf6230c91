package org.witan.web.feed;

import org.jspecify.annotations.Nullable;

/** What a client may say. */
sealed interface ClientMessage {

    /** Asks for a sign of life. */
    record Ping(byte[] payload) implements ClientMessage {}

    /** Opens the feed. */
    record Hello(String token, @Nullable Long after) implements ClientMessage {
        @Override
        public String toString() {
            return "Hello[after=" + after + "]";
        }
    }

    /** Replaces the token. */
    record Renew(String token) implements ClientMessage {
        @Override
        public String toString() {
            return "Renew[]";
        }
    }

    /** Says where the client is; {@code at} is null when it is nowhere in particular. */
    record PresenceReport(@Nullable String at, PresenceMode mode) implements ClientMessage {}
}
