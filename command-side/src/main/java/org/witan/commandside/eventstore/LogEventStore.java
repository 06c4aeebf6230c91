package org.witan.commandside.eventstore;

import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the event log; its streams wake their processors as soon as an event can be read. */
public final class LogEventStore extends AbstractEventStore {

    private final PostgresEventStorageEngine engine;

    private LogEventStore(Builder builder) {
        super(builder);
        this.engine = builder.engine;
    }

    /** Starts an event store over the given engine. */
    public static Builder over(PostgresEventStorageEngine engine) {
        return new Builder(engine);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return engine.openStream(trackingToken);
    }

    /** Collects what the event store reports to. */
    public static final class Builder extends AbstractEventStore.Builder {

        private final PostgresEventStorageEngine engine;

        private Builder(PostgresEventStorageEngine engine) {
            this.engine = engine;
            storageEngine(engine);
        }

        @Override
        public Builder messageMonitor(MessageMonitor<? super EventMessage<?>> messageMonitor) {
            super.messageMonitor(messageMonitor);
            return this;
        }

        @Override
        public Builder spanFactory(EventBusSpanFactory spanFactory) {
            super.spanFactory(spanFactory);
            return this;
        }

        /** The event store. */
        public LogEventStore build() {
            return new LogEventStore(this);
        }
    }
}
