package org.witan.benchmarks;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.eventstore.AggregateCache;
import org.witan.commandside.eventstore.CommandTargets;
import org.witan.commandside.eventstore.EventLogDatabase;
import org.witan.commandside.eventstore.EventLogDatabaseSettings;
import org.witan.commandside.eventstore.EventLogSettings;
import org.witan.commandside.eventstore.LogEventStore;
import org.witan.commandside.eventstore.MessageOrigin;
import org.witan.commandside.eventstore.PostgresEventStorageEngine;
import org.witan.commandside.eventstore.StoredTypes;
import org.witan.commandside.idempotency.ReceiptCommandBus;
import org.witan.messages.MetadataKeys;

/** One node that handles commands, on our engine or on the stock one. */
final class Node implements AutoCloseable {

    private final Configuration configuration;
    private final AutoCloseable storage;

    private Node(Configuration configuration, AutoCloseable storage) {
        this.configuration = configuration;
        this.storage = storage;
    }

    /** As the application puts it together. */
    static Node ours(EventLogDatabaseSettings settings) {
        var eventLog = EventLogSettings.defaults();
        var database = new EventLogDatabase(settings, eventLog);
        var cache = new AggregateCache(eventLog.cacheBytes());
        var engine = new PostgresEventStorageEngine(
                database, eventLog, storedTypes(), NoOpEventUpcaster.INSTANCE, cache::changedElsewhere);
        engine.start();
        var configuration = basics().configureEventStore(
                        c -> LogEventStore.over(engine).build())
                .configureCommandBus(c -> new ReceiptCommandBus(plainBus(c), engine, cache))
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(Note.class).configureCache(c -> cache))
                .start();
        return new Node(configuration, () -> {
            engine.close();
            database.close();
        });
    }

    /** As the framework's documentation puts it together; with the same aggregate cache as ours, or with none. */
    static Node stock(EventLogDatabaseSettings settings, @Nullable AggregateCache cache) {
        var log = new StockLog(settings);
        var aggregate = AggregateConfigurer.defaultConfiguration(Note.class);
        var configuration = basics().configureEventStore(c -> log.store())
                .configureCommandBus(Node::plainBus)
                .configureTransactionManager(c -> log.transactions())
                .configureAggregate(cache == null ? aggregate : aggregate.configureCache(c -> cache))
                .start();
        return new Node(configuration, log);
    }

    static StoredTypes storedTypes() {
        return StoredTypes.of(List.of(NoteAmended.class));
    }

    private static org.axonframework.config.Configurer basics() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .registerComponent(CommandTargetResolver.class, c -> new CommandTargets())
                .configureCorrelationDataProviders(c -> List.of(new MessageOrigin()));
    }

    private static SimpleCommandBus plainBus(Configuration c) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(c.getComponent(
                        org.axonframework.common.transaction.TransactionManager.class,
                        () -> org.axonframework.common.transaction.NoTransactionManager.INSTANCE))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(c.correlationDataProviders()));
        return bus;
    }

    void send(Object command) {
        configuration
                .commandGateway()
                .send(new GenericCommandMessage<>(command).andMetaData(METADATA))
                .join();
    }

    EventStore eventStore() {
        return configuration.eventStore();
    }

    private static final Map<String, String> METADATA =
            Map.of(MetadataKeys.TENANT, "acme", MetadataKeys.ACTOR, "member-1", MetadataKeys.CLIENT, "api");

    @Override
    public void close() throws Exception {
        configuration.shutdown();
        storage.close();
    }
}
