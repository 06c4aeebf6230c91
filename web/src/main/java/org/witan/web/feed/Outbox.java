package org.witan.web.feed;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * The messages that wait for a reader: few, in order, and watched for progress. What does not fit says so, and the reader is
 * then too slow.
 */
final class Outbox {

    private static final int ROOM = 512;

    private final Sinks.Many<ServerMessage> sink = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<ServerMessage>get(ROOM).get());
    private final AtomicLong waiting = new AtomicLong();
    private final LongSupplier nanos;
    private volatile long lastProgress;

    Outbox(LongSupplier nanos) {
        this.nanos = nanos;
        this.lastProgress = nanos.getAsLong();
    }

    /** Puts a message behind the others; false when there is no room for it. */
    synchronized boolean offer(ServerMessage message) {
        if (waiting.getAndIncrement() == 0) {
            lastProgress = nanos.getAsLong();
        }
        return sink.tryEmitNext(message) != Sinks.EmitResult.FAIL_OVERFLOW;
    }

    /** Takes no more messages; those that wait still go out. */
    synchronized void close() {
        sink.tryEmitComplete();
    }

    /** The messages, as fast as the reader asks for them; for one subscriber. */
    Flux<ServerMessage> messages() {
        return sink.asFlux().doOnNext(message -> {
            lastProgress = nanos.getAsLong();
            waiting.decrementAndGet();
        });
    }

    /** Whether nothing waits. */
    boolean isEmpty() {
        return waiting.get() <= 0;
    }

    /** For how long messages have been waiting without one being taken; 0 while none waits. */
    long nanosWithoutProgress() {
        return isEmpty() ? 0 : nanos.getAsLong() - lastProgress;
    }
}
