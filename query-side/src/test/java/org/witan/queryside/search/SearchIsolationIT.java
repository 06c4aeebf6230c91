package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.queryside.search.SearchFixture.ACME;
import static org.witan.queryside.search.SearchFixture.ANN;
import static org.witan.queryside.search.SearchFixture.BOB;
import static org.witan.queryside.search.SearchFixture.GLOBEX;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchHit;

class SearchIsolationIT {

    private static SearchFixture fixture;

    @BeforeAll
    static void writeTheSameInBothTenants() {
        fixture = new SearchFixture();
        for (var tenant : List.of(ACME, GLOBEX)) {
            var history = new History(fixture, tenant);
            var shared = history.draft(
                    "PAY", 1, ANN, "Use Kafka at " + tenant, "The tenant " + tenant + " streams.", "kafka");
            history.decide(shared, Outcome.ACCEPTED, "Because " + tenant + " can.");
            history.comment(shared, BOB, "Is " + tenant + " sure?");
            history.draft("GLX", 7, BOB, "Only of " + tenant, "Secret of " + tenant, tenant.value());
        }
    }

    @AfterAll
    static void close() throws Exception {
        fixture.close();
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                "*",
                "?",
                "kafka",
                "globex",
                "tenant:globex",
                "tenant:globex OR tenant:acme",
                "_id:globex/proposal-PAY-1",
                "globex/proposal-PAY-1",
                "PAY-1",
                "GLX-7 globex",
                "\"only of globex\"",
                "\"unfinished globex",
                "-acme",
                "-\"acme\" -nothing",
                "(globex) AND [a TO z] {x} ~2 ^9 \\",
                "\") OR (tenant:globex",
                "{\"match_all\":{}}",
                "/.*/ glob* g?obex",
                "' OR tenant <> 'acme' --",
                "globex\u0000 globex \uD800 \uE000 \uFFFF",
                "the of and",
                "𝕘𝕝𝕠𝕓𝕖𝕩 日本語 ﷽",
                "globex ".repeat(1_500),
                "g".repeat(10_000),
                "\"" + "globex ".repeat(1_400) + "\"",
                "-globex ".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void answersAnyTextWithNothingOfAnotherTenant(String text) {
        for (var sort : List.of(fixture.ask(ACME, text), fixture.ask(ACME, text).byDate())) {
            var result = fixture.search(sort);
            assertThat(result.degraded()).isFalse();
            assertThat(result.items()).allSatisfy(SearchIsolationIT::isNotOfGlobex);
            assertThat(result.facets().get("tag")).extracting(FacetCount::value).doesNotContain("globex");
            assertThat(result.total()).isLessThanOrEqualTo(4);
        }
        assertThat(fixture.suggest(ACME, text))
                .allSatisfy(hit -> assertThat(hit.title()).doesNotContain("globex"));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void databaseAnswersAnyTextWithNothingOfAnotherTenant(String text) {
        var database = new DatabaseSearch(fixture.reads);
        var question = fixture.ask(ACME, text).whatIsThere();
        fixture.search(fixture.ask(ACME, ""));
        for (var sort : List.of(question, question.byDate())) {
            var found = database.search(ACME, SearchCriteria.of(sort.query())).block();
            assertThat(found.documents()).noneMatch(hit -> hit.title().contains("globex"));
            assertThat(found.total()).isLessThanOrEqualTo(4);
        }
        assertThat(database.suggest(ACME, SearchText.parse(text), 8).block())
                .noneMatch(hit -> hit.title().contains("globex"));
    }

    @Test
    void confinesEveryChoiceToTheTenant() {
        var everything = fixture.ask(ACME, "")
                .only(SearchFacet.TAG, "globex", "kafka", "acme")
                .only(SearchFacet.LOG, "PAY", "GLX", "' OR true --")
                .only(SearchFacet.AUTHOR, ANN.value(), BOB.value(), "*");
        assertThat(fixture.search(everything).items()).isNotEmpty().allSatisfy(SearchIsolationIT::isNotOfGlobex);
    }

    @Test
    void knowsNoTenantThatHasNothing() {
        var result = fixture.search(fixture.ask(new TenantId("initech"), "kafka"));
        assertThat(result.total()).isZero();
        assertThat(result.items()).isEmpty();
        assertThat(fixture.suggest(new TenantId("initech"), "kafka")).isEmpty();
    }

    private static void isNotOfGlobex(SearchHit hit) {
        assertThat(hit.title()).contains("acme").doesNotContain("globex");
        assertThat(hit.highlight().toString()).doesNotContain("globex");
    }
}
