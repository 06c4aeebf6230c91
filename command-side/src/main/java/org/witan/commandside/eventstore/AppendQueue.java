package org.witan.commandside.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The requests that wait to be stored, handed to the one writer in batches that cannot contradict themselves. */
final class AppendQueue {

    private final BlockingQueue<AppendRequest> arrivals = new LinkedBlockingQueue<>();
    // Only the writer's thread uses these.
    private final Deque<AppendRequest> deferred = new ArrayDeque<>();

    private final int maxEvents;
    private final int maxBytes;

    AppendQueue(EventLogSettings settings) {
        this.maxEvents = settings.maxBatchEvents();
        this.maxBytes = settings.maxBatchBytes();
    }

    void add(AppendRequest request) {
        arrivals.add(request);
    }

    boolean withdraw(AppendRequest request) {
        return arrivals.remove(request);
    }

    /** Puts requests, of which it is certain that they are not stored, in front of all others. */
    void defer(List<AppendRequest> requests) {
        requests.reversed().forEach(deferred::addFirst);
    }

    /** All that waits; it waits no longer. */
    List<AppendRequest> drain() {
        var all = new ArrayList<>(deferred);
        deferred.clear();
        arrivals.drainTo(all);
        return all;
    }

    /**
     * Waits for a request and takes what else is there, in order, up to the batch's limits. No two requests of a batch want
     * the same aggregate version or idempotency key: the later one waits for the next batch, to be refused there.
     */
    List<AppendRequest> takeBatch() throws InterruptedException {
        if (deferred.isEmpty()) {
            deferred.add(arrivals.take());
        }
        arrivals.drainTo(deferred, Math.max(0, maxEvents - deferred.size()));
        var batch = new Batch();
        var waiting = new ArrayList<AppendRequest>();
        while (!deferred.isEmpty() && batch.hasRoomFor(deferred.getFirst())) {
            var request = deferred.removeFirst();
            if (!batch.add(request)) {
                waiting.add(request);
            }
        }
        defer(waiting);
        return batch.requests;
    }

    private final class Batch {

        private final List<AppendRequest> requests = new ArrayList<>();
        private final Set<Object> claims = new HashSet<>();
        private int events;
        private int bytes;

        boolean hasRoomFor(AppendRequest request) {
            return requests.isEmpty()
                    || events + request.events().size() <= maxEvents && bytes + request.size() <= maxBytes;
        }

        boolean add(AppendRequest request) {
            Collection<Object> wanted = new ArrayList<>(AggregateVersion.of(request));
            AppendStatements.UsedKey.of(request).ifPresent(wanted::add);
            if (wanted.stream().anyMatch(claims::contains)) {
                return false;
            }
            claims.addAll(wanted);
            requests.add(request);
            events += request.events().size();
            bytes += request.size();
            return true;
        }
    }
}
