package org.witan.queryside;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.witan.queryside.view.NodeRole;
import org.witan.queryside.view.Notifications;
import org.witan.queryside.view.PlainAnswers;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionCommits;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectionTransaction;
import org.witan.queryside.view.QueryDatabaseSettings;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;

/** Puts the query side together: projections on nodes that project, query handlers on nodes that serve. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryDatabaseSettings.class)
public class QuerySideConfiguration {

    private static final int BATCH = 256;
    private static final long CLAIM_EXTENSION_MILLIS = 3_000;

    @Bean(destroyMethod = "close")
    TenantReads tenantReads(QueryDatabaseSettings settings) {
        return new TenantReads(settings);
    }

    @Bean
    ViewPositions viewPositions(TenantReads reads) {
        return new ViewPositions(reads);
    }

    @Bean
    Notifications notifications(QueryDatabaseSettings settings) {
        return new Notifications(settings);
    }

    @Bean
    PlainAnswers plainAnswers() {
        return new PlainAnswers();
    }

    /** Wakes the reads on this node that wait for a projection on this node. */
    @Bean
    ProjectionCommits wakeWaitingReads(ViewPositions positions) {
        return (view, position, tenants) -> positions.reached(view, position);
    }

    /** The part that only nodes with projections have. */
    @NodeRole("projector")
    @Configuration(proxyBeanMethods = false)
    static class Projecting {

        @Bean(destroyMethod = "close")
        ProjectionDatabase projectionDatabase(QueryDatabaseSettings settings) {
            return new ProjectionDatabase(settings);
        }

        @Bean
        ConfigurerModule projectionProcessors(
                ProjectionDatabase database, List<Projection> projections, List<ProjectionCommits> commits) {
            return configurer -> projections.forEach(
                    projection -> configure(configurer.eventProcessing(), database, projection.view(), commits));
        }

        private static void configure(
                EventProcessingConfigurer processing,
                ProjectionDatabase database,
                String view,
                List<ProjectionCommits> commits) {
            TransactionManager transactions = database.transactions();
            processing
                    .registerPooledStreamingEventProcessor(
                            view,
                            org.axonframework.config.Configuration::eventStore,
                            (configuration, builder) -> builder.initialSegmentCount(1)
                                    .batchSize(BATCH)
                                    .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                                    .initialToken(StreamableMessageSource::createTailToken))
                    .registerTransactionManager(view, configuration -> transactions)
                    .registerTokenStore(
                            view, configuration -> database.tokenStore(configuration.getComponent(Serializer.class)))
                    .registerHandlerInterceptor(
                            view, configuration -> new ProjectionTransaction(view, database, commits))
                    // A projection that went on past a failed event would be wrong for ever; it stops and tries again.
                    .registerListenerInvocationErrorHandler(view, configuration -> PropagatingErrorHandler.INSTANCE);
        }
    }
}
