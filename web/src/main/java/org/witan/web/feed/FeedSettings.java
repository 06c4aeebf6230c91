package org.witan.web.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds and times of feed connections.
 *
 * @param helloTimeout     how long a new connection may stay silent
 * @param answerTimeout    how long a check of a token, or a look-up, may take
 * @param heartbeat        how often the position is told
 * @param recheck          how often token and membership are checked again
 * @param confirmAfter     how long after a connection opened, or rights changed, they are checked once more; longer than
 *                         the first answer may have been remembered
 * @param uncheckedLimit   how long a connection lives on while they cannot be checked
 * @param stallLimit       how long a reader may take nothing while something waits for it
 * @param closeGrace       how long a connection may take to close before it is cut
 * @param tick             how precisely all these times are kept
 * @param messagesPerSecond how many messages a client may send over time
 * @param messageBurst     how many it may send at once
 * @param socketsPerMember how many connections one member may have open on a node
 * @param presenceInterval the shortest time between two lists of who is at a place
 */
@ConfigurationProperties("witan.feed")
public record FeedSettings(
        @DefaultValue("5s") Duration helloTimeout,
        @DefaultValue("5s") Duration answerTimeout,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("20s") Duration recheck,
        @DefaultValue("5s") Duration confirmAfter,
        @DefaultValue("50s") Duration uncheckedLimit,
        @DefaultValue("10s") Duration stallLimit,
        @DefaultValue("5s") Duration closeGrace,
        @DefaultValue("250ms") Duration tick,
        @DefaultValue("20") int messagesPerSecond,
        @DefaultValue("40") int messageBurst,
        @DefaultValue("20") int socketsPerMember,
        @DefaultValue("200ms") Duration presenceInterval) {}
