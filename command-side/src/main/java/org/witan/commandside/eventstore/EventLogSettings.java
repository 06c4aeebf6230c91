package org.witan.commandside.eventstore;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the event log of one node behaves.
 *
 * @param maxBatchEvents  the most events that one transaction inserts, unless a single command has more
 * @param maxBatchBytes   the most characters of JSON that one transaction inserts, unless a single command has more
 * @param appendTimeout   how long a command may wait for its events to be stored before it is refused as retryable
 * @param holdTimeout     after how long the server ends a transaction whose node has stopped answering
 * @param pollInterval    how often the head is looked up where no notification arrives
 * @param readBatch       how many events are fetched at once by a reader that catches up
 * @param tailEvents      how many of the newest events are kept in memory for readers on this node
 * @param tailBytes       how many characters of JSON these events may hold together
 * @param snapshotAfter   after how many events an aggregate's state is remembered
 * @param cacheBytes      the memory for aggregates that are kept between commands, estimated
 * @param readConnections the most connections for loading aggregates and catching up
 */
@ConfigurationProperties("witan.event-log")
public record EventLogSettings(
        @DefaultValue("400") int maxBatchEvents,
        @DefaultValue("4000000") int maxBatchBytes,
        @DefaultValue("10s") Duration appendTimeout,
        @DefaultValue("3s") Duration holdTimeout,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("500") int readBatch,
        @DefaultValue("8192") int tailEvents,
        @DefaultValue("32000000") int tailBytes,
        @DefaultValue("100") int snapshotAfter,
        @DefaultValue("67108864") long cacheBytes,
        @DefaultValue("10") int readConnections) {

    /** The settings of a node that is given none. */
    public static EventLogSettings defaults() {
        return new EventLogSettings(
                400,
                4_000_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                500,
                8192,
                32_000_000,
                100,
                64L << 20,
                10);
    }
}
