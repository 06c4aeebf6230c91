package org.witan.queryside.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.witan.queryside.view.NodeRole;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;

/** Puts the search together: the index follows where projections run, queries are answered where the application does. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    SearchEngine searchEngine(SearchSettings settings) {
        return new SearchEngine(settings);
    }

    @Bean
    @NodeRole("app")
    SearchGateway searchGateway(SearchEngine engine, SearchSettings settings) {
        return new SearchGateway(engine, settings);
    }

    @Bean
    @NodeRole("app")
    DatabaseSearch databaseSearch(TenantReads reads) {
        return new DatabaseSearch(reads);
    }

    @Bean
    @NodeRole("app")
    EngineAvailability engineAvailability() {
        return new EngineAvailability();
    }

    @Bean
    @NodeRole("projector")
    IndexFollower indexFollower(
            ProjectionDatabase database, SearchEngine engine, SearchSettings settings, ViewPositions positions) {
        return new IndexFollower(new IndexFilling(
                database,
                new IndexGenerations(database, settings),
                new SearchIndexes(engine, settings),
                position -> positions.reached(IndexGenerations.VIEW, position)));
    }
}
