package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.witan.queryside.search.SearchFixture.ACME;
import static org.witan.queryside.search.SearchFixture.ANN;
import static org.witan.queryside.search.SearchFixture.BOB;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.witan.messages.InvalidValueException;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;

class SearchIT {

    private static SearchFixture fixture;
    private static History acme;

    @BeforeAll
    static void writeHistory() {
        fixture = new SearchFixture();
        acme = new History(fixture, ACME);
        var kafka = acme.draft(
                "PAY",
                1,
                ANN,
                "Use Kafka for payment events",
                "Payments are published with an outbox.",
                "kafka",
                "events");
        acme.decide(kafka, Outcome.ACCEPTED, "Replaying wins over simplicity.");
        acme.comment(kafka, BOB, "Have we measured the latency of the brokers?");
        var rabbit = acme.draft("PAY", 2, BOB, "Use RabbitMQ for payment events", "A queue per consumer.", "events");
        acme.decide(rabbit, Outcome.REJECTED, "Messages cannot be replayed.");
        acme.draft("OPS", 1, BOB, "Rotate service account tokens", "The kube-apiserver signs a ServiceAccountToken.");
        acme.draft("OPS", 12, ANN, "Back up the event log", "Nightly, with restores rehearsed. See PAY-1.");
    }

    @AfterAll
    static void close() throws Exception {
        fixture.close();
    }

    @Test
    void findsProposalsDecisionsAndCommentsByTheirWords() {
        assertThat(ids("outbox")).containsExactly("proposal-PAY-1");
        assertThat(ids("simplicity")).containsExactly("decision-PAY-1");
        var comment = search("brokers latency").items().getFirst();
        assertThat(comment.type()).isEqualTo("comment");
        assertThat(comment.threadId()).startsWith("thread-");
        assertThat(comment.title()).isEqualTo("Use Kafka for payment events");
        assertThat(comment.status()).isEqualTo("accepted");
        assertThat(comment.author().name()).isEqualTo("Bob Baker");
    }

    @Test
    void toleratesTypingErrorsAndInflections() {
        assertThat(ids("kafak")).contains("proposal-PAY-1");
        assertThat(ids("publishing payments")).contains("proposal-PAY-1");
        assertThat(ids("account token")).contains("proposal-OPS-1");
        assertThat(ids("serviceaccounttoken")).contains("proposal-OPS-1");
    }

    @Test
    void readsPhrasesAndExclusions() {
        assertThat(ids("\"queue per consumer\"")).containsExactly("proposal-PAY-2");
        assertThat(ids("\"consumer per queue\"")).isEmpty();
        assertThat(ids("events -rabbitmq")).contains("proposal-PAY-1").doesNotContain("proposal-PAY-2");
        assertThat(ids("-payment -replayed -replaying -brokers")).containsOnly("proposal-OPS-1", "proposal-OPS-12");
    }

    @Test
    void putsTheExactKeyFirst() {
        assertThat(ids("pay-1").getFirst()).isEqualTo("proposal-PAY-1");
        assertThat(ids("PAY-1")).contains("decision-PAY-1", "proposal-OPS-12");
        assertThat(ids("kafka OPS-12").getFirst()).isEqualTo("proposal-OPS-12");
    }

    @Test
    void marksWhatMatchedAndEscapesTheRest() {
        acme.draft(
                "XSS", 1, ANN, "Render <b>markdown</b> safely", "A <script>alert('markdown')</script> must stay text.");
        var hit = search("markdown").items().getFirst();
        assertThat(hit.highlight().get("title"))
                .containsExactly("Render &lt;b&gt;<em>markdown</em>&lt;&#x2F;b&gt; safely");
        assertThat(hit.highlight().get("body").getFirst())
                .contains("<em>markdown</em>", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void marksMistypedWordsWhereNothingElseIsMarked() {
        acme.draft("TYP", 1, ANN, "Name of the year", "The quintessential choreography is documented.");
        var hit = search("chorepgraphy").items().getFirst();
        assertThat(hit.id()).isEqualTo("proposal-TYP-1");
        assertThat(hit.highlight().get("body").getFirst()).contains("<em>choreography</em>");
    }

    @Test
    void listsEverythingByDateWhereNothingIsAsked() {
        var result = search("  ");
        assertThat(result.total()).isGreaterThanOrEqualTo(7);
        assertThat(result.items()).extracting(SearchHit::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void countsEachFacetWithoutItsOwnFilter() {
        var result = fixture.search(fixture.ask(ACME, "payment events").only(SearchFacet.AUTHOR, ANN.value()));
        assertThat(result.items())
                .extracting(SearchHit::author)
                .extracting("name")
                .containsOnly("Ann Archer");
        assertThat(result.facets().get("author")).extracting(FacetCount::label).contains("Ann Archer", "Bob Baker");
        assertThat(result.facets().get("status")).extracting(FacetCount::value).doesNotContain("rejected");
        assertThat(result.facets().keySet())
                .containsExactlyInAnyOrder("type", "log", "status", "tag", "author", "year");
    }

    @Test
    void confinesHitsToAllThatWasChosen() {
        var result = fixture.search(fixture.ask(ACME, "")
                .only(SearchFacet.TYPE, "proposal", "decision")
                .only(SearchFacet.STATUS, "accepted", "rejected")
                .only(SearchFacet.TAG, "kafka"));
        assertThat(idsOf(result)).containsExactlyInAnyOrder("proposal-PAY-1", "decision-PAY-1");
        assertThat(result.total()).isEqualTo(2);
    }

    @Test
    void pagesThroughEverythingOnce() {
        for (var sort : List.of(
                fixture.ask(ACME, "payment events"), fixture.ask(ACME, "").byDate())) {
            var whole = fixture.search(sort.page(100, null));
            var seen = new ArrayList<String>();
            var page = fixture.search(sort.page(2, null));
            seen.addAll(idsOf(page));
            while (page.next() != null) {
                page = fixture.search(sort.page(2, page.next()));
                seen.addAll(idsOf(page));
            }
            assertThat(seen).containsExactlyElementsOf(idsOf(whole)).doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesCursorOfAnotherList() {
        var next = fixture.search(fixture.ask(ACME, "payment events").page(1, null))
                .next();
        assertThatThrownBy(() -> fixture.search(fixture.ask(ACME, "").byDate().page(1, next)))
                .hasRootCauseInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> fixture.search(fixture.ask(ACME, "payment").page(1, "nonsense")))
                .hasRootCauseInstanceOf(InvalidValueException.class);
    }

    @Test
    void followsRevisionsCommentsAndTheirDeletion() {
        var proposal = acme.draft("DOC", 1, ANN, "Keep diagrams as code", "With zeppelins.");
        var comment = acme.comment(proposal, BOB, "What about xylophones?");
        assertThat(ids("zeppelins")).containsExactly("proposal-DOC-1");
        fixture.publish(new ProposalRevised(proposal, 2, ANN, "Keep pictures as code", "With airships.", null));
        fixture.publish(new CommentEdited(comment.thread(), proposal, comment.comment(), "What about marimbas?"));
        assertThat(ids("zeppelins")).isEmpty();
        assertThat(ids("xylophones")).isEmpty();
        assertThat(search("marimbas").items().getFirst().title()).isEqualTo("Keep pictures as code");
        fixture.publish(new CommentDeleted(comment.thread(), proposal, comment.comment()));
        assertThat(ids("marimbas")).isEmpty();
    }

    @Test
    void ranksWhatIsInForceAboveWhatItTookThePlaceOf() {
        var former = acme.draft("OLD", 1, ANN, "Store avatars in buckets", "Once.");
        acme.decide(former, Outcome.ACCEPTED, "Fine.");
        var successor = acme.draft("OLD", 2, ANN, "Store avatars in buckets", "Once.");
        acme.decide(successor, Outcome.ACCEPTED, "Fine.");
        fixture.publish(new DecisionSuperseded(former, successor, false, null));
        assertThat(search("store avatars").items())
                .extracting(SearchHit::key)
                .containsExactly("OLD-2", "OLD-2", "OLD-1", "OLD-1");
        assertThat(search("store avatars").items())
                .filteredOn(hit -> hit.key().equals("OLD-1"))
                .extracting(SearchHit::status)
                .containsOnly("superseded");
    }

    @Test
    void suggestsProposalsWhoseTitleOrKeyBeginsSo() {
        assertThat(fixture.suggest(ACME, "pay-1")).extracting("key").first().isEqualTo("PAY-1");
        assertThat(fixture.suggest(ACME, "OPS")).extracting("key").contains("OPS-1", "OPS-12");
        assertThat(fixture.suggest(ACME, "paym kaf")).extracting("key").containsExactly("PAY-1");
        assertThat(fixture.suggest(ACME, "rab")).extracting("title").containsExactly("Use RabbitMQ for payment events");
        assertThat(fixture.suggest(ACME, "* \"")).isEmpty();
    }

    private static SearchResult search(String text) {
        var result = fixture.search(fixture.ask(ACME, text));
        assertThat(result.degraded()).isFalse();
        return result;
    }

    private static List<String> ids(String text) {
        return idsOf(search(text));
    }

    private static List<String> idsOf(SearchResult result) {
        return result.items().stream().map(SearchHit::id).toList();
    }
}
