package org.witan.commandside.idempotency;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.witan.commandside.eventstore.AggregateCache;
import org.witan.commandside.eventstore.EventLogDatabase;
import org.witan.commandside.eventstore.EventLogDatabaseSettings;
import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.commandside.eventstore.EventLogSettings;
import org.witan.commandside.eventstore.LogEventStore;
import org.witan.commandside.eventstore.MessageOrigin;
import org.witan.commandside.eventstore.PostgresEventStorageEngine;
import org.witan.commandside.sample.Note;
import org.witan.messages.CommandReceipt;
import org.witan.messages.MetadataKeys;

/** One node that handles commands on sample aggregates, put together as the application does it. */
public final class CommandNode implements AutoCloseable {

    private static final int SNAPSHOT_AFTER = 5;

    private final EventLogDatabase database;
    private final PostgresEventStorageEngine engine;
    private final AggregateCache cache;
    private final Configuration configuration;

    public CommandNode(EventLogDatabaseSettings settings) {
        var eventLog = EventLogSettings.defaults();
        database = new EventLogDatabase(settings, eventLog);
        cache = new AggregateCache(eventLog.cacheBytes());
        engine = new PostgresEventStorageEngine(
                database, eventLog, EventLogFixture.sampleTypes(), NoOpEventUpcaster.INSTANCE, cache::changedElsewhere);
        engine.start();
        configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureCorrelationDataProviders(c -> java.util.List.of(new MessageOrigin()))
                .configureEventStore(c -> LogEventStore.over(engine).build())
                .configureCommandBus(this::commandBus)
                .registerComponent(Snapshotter.class, CommandNode::snapshotter)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Note.class)
                        .configureCache(c -> cache)
                        .configureSnapshotTrigger(c -> new EventCountSnapshotTriggerDefinition(
                                c.getComponent(Snapshotter.class), SNAPSHOT_AFTER)))
                .start();
    }

    private ReceiptCommandBus commandBus(Configuration c) {
        var bus = new ReceiptCommandBus(SimpleCommandBus.builder().build(), engine, cache);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(c.correlationDataProviders()));
        return bus;
    }

    private static Snapshotter snapshotter(Configuration c) {
        return AggregateSnapshotter.builder()
                .eventStore(c.eventStore())
                .aggregateFactories(
                        java.util.List.of(new org.axonframework.eventsourcing.GenericAggregateFactory<>(Note.class)))
                .build();
    }

    public CommandReceipt send(Object command) {
        return send(command, Map.of());
    }

    public CommandReceipt send(Object command, String key, String digest) {
        return send(command, Map.of(MetadataKeys.IDEMPOTENCY_KEY, key, MetadataKeys.REQUEST_DIGEST, digest));
    }

    public CommandReceipt sendAs(String actor, Object command, String key, String digest) {
        return send(
                command,
                Map.of(
                        MetadataKeys.ACTOR,
                        actor,
                        MetadataKeys.IDEMPOTENCY_KEY,
                        key,
                        MetadataKeys.REQUEST_DIGEST,
                        digest));
    }

    private CommandReceipt send(Object command, Map<String, String> metadata) {
        CommandGateway gateway = configuration.commandGateway();
        CompletableFuture<CommandReceipt> result = gateway.send(new GenericCommandMessage<>(command)
                .andMetaData(Map.of(MetadataKeys.TENANT, "acme", MetadataKeys.ACTOR, "ann"))
                .andMetaData(metadata));
        return result.join();
    }

    public PostgresEventStorageEngine engine() {
        return engine;
    }

    public AggregateCache cache() {
        return cache;
    }

    @Override
    public void close() {
        configuration.shutdown();
        engine.close();
        database.close();
    }
}
