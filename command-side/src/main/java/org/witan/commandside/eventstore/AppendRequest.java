package org.witan.commandside.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommandReceipt;

/** What one unit of work wants stored, as a whole or not at all. */
final class AppendRequest {

    private final List<EventRow> events;
    private final @Nullable IdempotencyKey key;
    private final String aggregateId;
    private final long version;
    private final long deadline;
    private final int size;
    private final CompletableFuture<CommandReceipt> outcome = new CompletableFuture<>();

    /**
     * @param aggregateId the aggregate that the receipt names
     * @param version     the version that the receipt names
     * @param deadline    the {@link System#nanoTime()} after which the request is refused instead of stored
     */
    AppendRequest(
            List<EventRow> events, @Nullable IdempotencyKey key, String aggregateId, long version, long deadline) {
        this.events = List.copyOf(events);
        this.key = key;
        this.aggregateId = aggregateId;
        this.version = version;
        this.deadline = deadline;
        this.size = events.stream().mapToInt(EventRow::size).sum();
    }

    List<EventRow> events() {
        return events;
    }

    @Nullable
    IdempotencyKey key() {
        return key;
    }

    String aggregateId() {
        return aggregateId;
    }

    long version() {
        return version;
    }

    int size() {
        return size;
    }

    boolean isExpired() {
        return System.nanoTime() - deadline > 0;
    }

    void stored(long lastPosition) {
        outcome.complete(new CommandReceipt(lastPosition, aggregateId, version));
    }

    void refused(RuntimeException reason) {
        outcome.completeExceptionally(reason);
    }

    CompletableFuture<CommandReceipt> outcome() {
        return outcome;
    }
}
