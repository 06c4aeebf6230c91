package org.witan.commandside.idempotency;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.witan.commandside.eventstore.AggregateCache;
import org.witan.commandside.eventstore.PostgresEventStorageEngine;

/** Makes the command bus answer with receipts and take every idempotency key once. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

    // Without a transaction manager: what a command stores is one append, which is a transaction of the event log's
    // own.
    @Bean
    CommandBus commandBus(
            org.axonframework.config.Configuration configuration,
            PostgresEventStorageEngine engine,
            AggregateCache cache) {
        var local = SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus"))
                .spanFactory(configuration.getComponent(CommandBusSpanFactory.class))
                .build();
        var bus = new ReceiptCommandBus(local, engine, cache);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }
}
