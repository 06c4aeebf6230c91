package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.PageRequest;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import org.witan.testservers.TestOpenSearch;

class SearchOutageIT {

    @Test
    void answersFromTheDatabaseWhileTheEngineIsAwayAndCatchesUpAlone() throws IOException {
        try (var wire = new CutWire(TestOpenSearch.url())) {
            var fixture = QuerySideFixture.separate(Map.of("witan.search.url", wire.url()));
            var tenancy = Tenancy.in(fixture);
            var log = tenancy.log("PAY");
            var one = tenancy.proposal(log, "Use <b>Kafka</b>", "guaranteed single delivery", "events");
            assertThat(search(tenancy, "kafka", fixture.head()).degraded()).isFalse();

            wire.cut();
            var two = tenancy.proposal(log, "Use Postgres instead of Kafka", "single and guaranteed");
            tenancy.thread(two, null, "Is kafka gone?");
            tenancy.decided(one, Outcome.REJECTED, "Too much.");
            var result = search(tenancy, "kafka", fixture.head());
            assertThat(result.degraded()).isTrue();
            assertThat(result.total()).isEqualTo(4);
            assertThat(result.items()).extracting(SearchHit::key).contains("PAY-1", "PAY-2");
            assertThat(result.items())
                    .anySatisfy(hit -> assertThat(hit.highlight().get("title"))
                            .containsExactly("Use &lt;b&gt;<em>Kafka</em>&lt;/b&gt;"));
            assertThat(result.facets().get("status"))
                    .extracting(count -> count.value() + count.count())
                    .containsExactlyInAnyOrder("draft2", "rejected2");
            assertThat(search(tenancy, "\"guaranteed single\"", 0).items())
                    .extracting(SearchHit::key)
                    .containsExactly("PAY-1");
            assertThat(search(tenancy, "PAY-2", 0).items().getFirst().key()).isEqualTo("PAY-2");
            assertThat(search(tenancy, "'; ( ! & | <-> \"", 0).degraded()).isTrue();
            assertThat(suggest(tenancy, "pay-")).containsExactly("PAY-1", "PAY-2");
            assertThat(suggest(tenancy, "kaf%")).isEmpty();

            var first = ask(tenancy, "kafka", new PageRequest(3, null), 0);
            var second = ask(tenancy, "kafka", new PageRequest(3, first.next()), 0);
            assertThat(first.items()).hasSize(3);
            assertThat(second.items()).hasSize(1);

            wire.mend();
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                var again = search(tenancy, "kafka", fixture.head());
                assertThat(again.degraded()).isFalse();
                assertThat(again.total()).isEqualTo(4);
            });
        }
    }

    @Test
    void rebuildsTheIndexBesideTheOneInUse() throws IOException {
        var fixture = QuerySideFixture.shared();
        var tenancy = Tenancy.create();
        var log = tenancy.log("PAY");
        for (var i = 0; i < 5; i++) {
            tenancy.proposal(log, "Wombat " + i, "Body");
        }
        var lived = search(tenancy, "wombat", fixture.head());

        var index = fixture.bean(IndexRebuild.class).run();

        assertThat(fixture.bean(SearchGateway.class).current()).isEqualTo(index);
        var rebuilt = search(tenancy, "wombat", 0);
        assertThat(rebuilt.items())
                .extracting(SearchHit::id)
                .containsExactlyElementsOf(
                        lived.items().stream().map(SearchHit::id).toList());
        assertThat(rebuilt.facets()).isEqualTo(lived.facets());
        tenancy.proposal(log, "Wombat again", "Body");
        assertThat(search(tenancy, "wombat", fixture.head()).total()).isEqualTo(6);
        assertThat(fixture.bean(IndexRebuild.class).run()).isNotEqualTo(index);
        assertThat(search(tenancy, "wombat", fixture.head()).total()).isEqualTo(6);
    }

    private static List<String> suggest(Tenancy tenancy, String prefix) {
        return tenancy
                .ask(
                        new SuggestProposals(tenancy.id(), prefix, 10, 0),
                        ResponseTypes.multipleInstancesOf(Suggestion.class))
                .stream()
                .map(Suggestion::key)
                .toList();
    }

    private static SearchResult search(Tenancy tenancy, String text, long atLeast) {
        return ask(tenancy, text, new PageRequest(20, null), atLeast);
    }

    private static SearchResult ask(Tenancy tenancy, String text, PageRequest page, long atLeast) {
        return tenancy.ask(
                new SearchDecisions(
                        tenancy.id(),
                        text,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "relevance",
                        page,
                        atLeast),
                ResponseTypes.instanceOf(SearchResult.class));
    }
}
