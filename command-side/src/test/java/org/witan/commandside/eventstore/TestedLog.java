package org.witan.commandside.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What the suite of processes asks of a log, ours or the stock one. */
interface TestedLog extends AutoCloseable {

    void append(EventMessage<?>... events);

    /** All events after the position; a stock log that continues where it was keeps no list of gaps. */
    BlockingStream<? extends TrackedEventMessage<?>> openStream(long after);

    /** Begins a transaction that has taken its place in the log, holds it until told to, then commits and answers how that went. */
    Held hold(EventMessage<?> event) throws Exception;

    interface Held {

        /** Commits; throws when the transaction was lost. */
        void commit() throws Exception;

        void rollBack() throws Exception;
    }
}
