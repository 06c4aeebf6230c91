package org.witan.commandside.process;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.witan.commandside.directory.DirectoryDatabase;

/** Keeps the deadlines of reviews, on nodes that react to events. */
@Conditional(ReactingNode.class)
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ErrandSettings.class)
class ErrandConfiguration {

    /** The processing group of the reactions that write down what is due. */
    static final String GROUP = "review-errands";

    private static final int BATCH = 50;

    @Bean
    ErrandTable errandTable(DirectoryDatabase database) {
        return new ErrandTable(database.connections());
    }

    @Bean
    ErrandRunner errandRunner(
            ErrandTable errands,
            CommandBus bus,
            DirectoryDatabase database,
            InstantSource clock,
            ErrandSettings settings) {
        var transactions = new DataSourceTransactionManager(database.connections());
        return new ErrandRunner(
                errands, new ErrandCommands(bus, errands), transactions, clock, settings.lookInterval());
    }

    /** In log order, from the first event on; what is written down and the progress are stored together. */
    @Bean
    ConfigurerModule errandsInOrder(DirectoryDatabase database) {
        var progress = new ReactionProgress(database.connections());
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerTransactionManager(GROUP, _ -> progress.transactions())
                .registerTokenStore(
                        GROUP, configuration -> progress.tokens(configuration.getComponent(Serializer.class)))
                .registerListenerInvocationErrorHandler(GROUP, _ -> PropagatingErrorHandler.instance());
    }

    @Bean
    WhenPanelMovesOnThenSetDeadlines whenPanelMovesOn(ErrandTable errands) {
        return new WhenPanelMovesOnThenSetDeadlines(errands);
    }

    @Bean
    WhenProposalSubmittedThenTakeRevision whenProposalSubmitted(ErrandTable errands) {
        return new WhenProposalSubmittedThenTakeRevision(errands);
    }

    @Bean
    WhenProposalWithdrawnThenAbandonReview whenProposalWithdrawn(ErrandTable errands) {
        return new WhenProposalWithdrawnThenAbandonReview(errands);
    }
}
