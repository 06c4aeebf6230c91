package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.witan.queryside.search.SearchFixture.ACME;
import static org.witan.queryside.search.SearchFixture.ANN;
import static org.witan.queryside.search.SearchFixture.BOB;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchHit;

class SearchOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SearchFixture fixture;
    private History acme;

    @BeforeEach
    void writeHistory() {
        fixture = new SearchFixture();
        acme = new History(fixture, ACME);
        var kafka =
                acme.draft("PAY", 1, ANN, "Use Kafka for <payments>", "Published with an outbox & a relay.", "kafka");
        acme.decide(kafka, Outcome.ACCEPTED, "Replaying wins.");
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void databaseAnswersWhileTheEngineIsAwayAndTheIndexCatchesUpAlone() {
        assertThat(fixture.search(fixture.ask(ACME, "outbox")).degraded()).isFalse();
        fixture.line.cut();
        var proposal = acme.draft("PAY", 2, BOB, "Use RabbitMQ for payments", "A queue of marimbas.", "queues");
        var comment = acme.comment(proposal, ANN, "Too loud, these marimbas.");
        var away = fixture.search(fixture.ask(ACME, "marimbas"));
        assertThat(away.degraded()).isTrue();
        assertThat(away.items()).extracting(SearchHit::type).containsExactlyInAnyOrder("proposal", "comment");
        assertThat(fixture.suggest(ACME, "rab")).extracting("key").containsExactly("PAY-2");
        fixture.publish(new CommentDeleted(comment.thread(), proposal, comment.comment()));

        fixture.line.mend();
        await().atMost(PATIENCE)
                .until(() -> !fixture.search(fixture.ask(ACME, "marimbas")).degraded());
        assertThat(fixture.search(fixture.ask(ACME, "marimbas")).items())
                .extracting(SearchHit::id)
                .containsExactly("proposal-PAY-2");
    }

    @Test
    void databaseAnswersLikeTheEngine() {
        acme.draft("PAY", 2, BOB, "Use RabbitMQ for payments", "A queue. See PAY-1.", "queues");
        var question = fixture.ask(ACME, "payments").only(SearchFacet.AUTHOR, ANN.value());
        var near = fixture.search(question);
        fixture.line.cut();
        var away = fixture.search(question);
        assertThat(away.degraded()).isTrue();
        assertThat(away.total()).isEqualTo(near.total());
        assertThat(away.items())
                .extracting(SearchHit::id)
                .containsExactlyInAnyOrderElementsOf(
                        near.items().stream().map(SearchHit::id).toList());
        assertThat(away.facets().get("author")).extracting(FacetCount::label).contains("Ann Archer", "Bob Baker");
        assertThat(away.facets()).isEqualTo(near.facets());
        assertThat(away.items().getFirst().highlight().get("title"))
                .containsExactly("Use Kafka for &lt;<em>payments</em>&gt;");
        assertThat(fixture.search(fixture.ask(ACME, "PAY-1")).items().getFirst().id())
                .isEqualTo("proposal-PAY-1");
    }

    @Test
    void databasePagesThroughEverythingOnce() {
        fixture.line.cut();
        for (var number = 2; number <= 7; number++) {
            acme.draft("PAY", number, BOB, "Payments again", "All alike.");
        }
        for (var question :
                List.of(fixture.ask(ACME, "payments"), fixture.ask(ACME, "").byDate())) {
            var page = fixture.search(question.page(3, null));
            var seen = new ArrayList<String>();
            page.items().forEach(hit -> seen.add(hit.id()));
            while (page.next() != null) {
                page = fixture.search(question.page(3, page.next()));
                page.items().forEach(hit -> seen.add(hit.id()));
            }
            assertThat(seen).hasSize((int) page.total()).doesNotHaveDuplicates();
        }
    }

    @Test
    void fillsAnIndexThatTheEngineLost() throws Exception {
        assertThat(fixture.search(fixture.ask(ACME, "outbox")).total()).isEqualTo(1);
        fixture.indexes.delete(1);
        acme.draft("PAY", 2, BOB, "Another", "With trombones.");
        await().atMost(PATIENCE).untilAsserted(() -> {
            var result = fixture.search(fixture.ask(ACME, "outbox"));
            assertThat(result.degraded()).isFalse();
            assertThat(result.total()).isEqualTo(1);
        });
    }
}
