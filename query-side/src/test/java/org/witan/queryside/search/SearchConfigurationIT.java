package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.queryside.search.SearchFixture.ACME;
import static org.witan.queryside.search.SearchFixture.ANN;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionCommits;
import org.witan.queryside.view.ViewPositions;

class SearchConfigurationIT {

    private static SearchFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new SearchFixture();
    }

    @AfterAll
    static void close() throws Exception {
        fixture.close();
    }

    @Test
    void putsTheWholeSearchTogetherOnOneNode() throws Exception {
        new History(fixture, ACME).draft("PAY", 1, ANN, "Use Kafka", "An outbox.");
        fixture.search(fixture.ask(ACME, "kafka"));
        try (var context = context("app,projector")) {
            var follower = context.getBean(IndexFollower.class);
            assertThat(follower.isRunning()).isTrue();
            assertThat(context.getBean(ProjectionCommits.class)).isSameAs(follower);
            assertThat(context.getBean(Projection.class).view()).isEqualTo("search-documents");
            var question = fixture.ask(ACME, "outbox").whatIsThere().query();
            assertThat(context.getBean(SearchQueryHandler.class)
                            .handle(question)
                            .join()
                            .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void dividesTheSearchBetweenNodesByTheirRoles() {
        try (var app = context("app");
                var projector = context("projector")) {
            assertThat(app.getBeanNamesForType(SearchQueryHandler.class)).hasSize(1);
            assertThat(app.getBeanNamesForType(IndexFollower.class)).isEmpty();
            assertThat(app.getBeanNamesForType(Projection.class)).isEmpty();
            assertThat(projector.getBeanNamesForType(SearchQueryHandler.class)).isEmpty();
            assertThat(projector.getBeanNamesForType(IndexFollower.class)).hasSize(1);
        }
    }

    private static AnnotationConfigApplicationContext context(String roles) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "witan.search.url",
                                fixture.settings.url().toString(),
                                "witan.search.index",
                                fixture.settings.index(),
                                "witan.nodes.roles",
                                roles)));
        if (roles.contains("projector")) {
            context.getBeanFactory().registerSingleton("projectionDatabase", fixture.database);
        }
        context.getBeanFactory().registerSingleton("tenantReads", fixture.reads);
        context.getBeanFactory().registerSingleton("viewPositions", new ViewPositions(fixture.reads));
        context.scan("org.witan.queryside.search");
        context.refresh();
        return context;
    }
}
