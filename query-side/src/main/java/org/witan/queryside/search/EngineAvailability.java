package org.witan.queryside.search;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.RefusedException;

/** Remembers for a moment that the search engine did not answer, so that not every search has to wait to find out. */
final class EngineAvailability {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAvailability.class);
    private static final long REST = Duration.ofSeconds(2).toNanos();
    private static final long NEVER = Long.MIN_VALUE;

    private final AtomicLong failedAt = new AtomicLong(NEVER);

    /** Whether it is worth asking. */
    boolean worthAsking() {
        var failed = failedAt.get();
        return failed == NEVER || System.nanoTime() - failed > REST;
    }

    void answered() {
        if (failedAt.getAndSet(NEVER) != NEVER) {
            LOG.info("The search engine answers again");
        }
    }

    void failed(Throwable failure) {
        if (isGivenUp(failure)) {
            LOG.debug("Nobody waits for a search any more");
        } else if (failure instanceof RefusedException || failure instanceof TimeoutException) {
            LOG.info("The search index is behind; the database answered: {}", failure.toString());
        } else if (isRefusal(failure)) {
            LOG.error("The search engine refused a search; the database answered it", failure);
        } else if (failedAt.getAndSet(System.nanoTime()) == NEVER) {
            LOG.warn("The search engine does not answer; the database does: {}", failure.toString());
        }
    }

    // Whoever types on gives the search for the first letters up, and its thread is interrupted. Time-outs are of kinds
    // of their own, which say that the engine is slow.
    private static boolean isGivenUp(Throwable failure) {
        return failure.getClass().equals(InterruptedIOException.class) || failure instanceof InterruptedException;
    }

    /** A refused request says nothing of the next one. */
    private static boolean isRefusal(Throwable failure) {
        return switch (failure) {
            case ResponseException response -> response.status() == 400;
            case OpenSearchException response -> response.status() == 400;
            default -> false;
        };
    }
}
