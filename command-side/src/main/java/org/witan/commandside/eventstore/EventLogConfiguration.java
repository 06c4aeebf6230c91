package org.witan.commandside.eventstore;

import java.util.concurrent.Executors;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.SnapshotterSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Gives Axon the event log as its event store, with everything around it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EventLogSettings.class, EventLogDatabaseSettings.class})
public class EventLogConfiguration {

    /** The name of the cache for {@code @Aggregate(cache = ...)}. */
    public static final String AGGREGATE_CACHE = "aggregateCache";

    /** The name of the trigger for {@code @Aggregate(snapshotTriggerDefinition = ...)}. */
    public static final String SNAPSHOT_TRIGGER = "snapshotByEventCount";

    @Bean(destroyMethod = "close")
    EventLogDatabase eventLogDatabase(EventLogDatabaseSettings database, EventLogSettings settings) {
        return new EventLogDatabase(database, settings);
    }

    @Bean
    StoredTypes storedTypes() {
        return StoredTypes.scan("org.witan");
    }

    @Bean(AGGREGATE_CACHE)
    AggregateCache aggregateCache(EventLogSettings settings) {
        return new AggregateCache(settings.cacheBytes());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    PostgresEventStorageEngine eventStorageEngine(
            EventLogDatabase database,
            EventLogSettings settings,
            StoredTypes types,
            ObjectProvider<EventUpcaster> upcasters,
            AggregateCache cache) {
        var chain = new EventUpcasterChain(upcasters.orderedStream().toList());
        return new PostgresEventStorageEngine(database, settings, types, chain, cache::changedElsewhere);
    }

    @Bean
    LogEventStore eventStore(PostgresEventStorageEngine engine, org.axonframework.config.Configuration configuration) {
        return LogEventStore.over(engine)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .build();
    }

    /** For tokens and other things of Axon's own; events have the {@code eventSerializer}. */
    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder().lenientDeserialization().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(StoredTypes types) {
        return new StoredTypeSerializer(types);
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new CommandTargets();
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOrigin();
    }

    @Bean
    Snapshotter aggregateSnapshotter(
            org.axonframework.config.Configuration configuration,
            HandlerDefinition handlerDefinition,
            ParameterResolverFactory parameterResolverFactory,
            EventStore eventStore,
            SnapshotterSpanFactory spanFactory) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(configuration::repository)
                .eventStore(eventStore)
                .parameterResolverFactory(parameterResolverFactory)
                .handlerDefinition(handlerDefinition)
                .spanFactory(spanFactory)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean(SNAPSHOT_TRIGGER)
    SnapshotTriggerDefinition snapshotByEventCount(Snapshotter snapshotter, EventLogSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.snapshotAfter());
    }
}
