package org.witan.web.gateway;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the gateway on virtual threads of its own. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean(destroyMethod = "close")
    ExecutorService messageExecutor() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("messages-", 0).factory());
    }

    @Bean(destroyMethod = "dispose")
    Scheduler messageScheduler(ExecutorService messageExecutor) {
        return Schedulers.fromExecutorService(messageExecutor, "messages");
    }

    @Bean
    MessageGateway messageGateway(
            CommandGateway commands, QueryGateway queries, EventStore log, Scheduler messageScheduler) {
        return new AxonMessageGateway(commands, queries, log, messageScheduler);
    }

    @Bean
    EventProcessorHealth eventProcessorsHealthIndicator(EventProcessingConfiguration processing) {
        return new EventProcessorHealth(processing);
    }

    @Bean
    EventLogHealth eventLogHealthIndicator(EventStore log, Scheduler messageScheduler) {
        return new EventLogHealth(log, messageScheduler);
    }
}
