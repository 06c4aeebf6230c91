package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommentId;
import org.witan.messages.InvalidValueException;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import reactor.core.publisher.Mono;

class SearchIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();

    @Test
    void findsItsOwnWriteAtOnce() {
        var log = tenancy.log("PAY");
        for (var i = 1; i <= 20; i++) {
            tenancy.proposal(log, "Wombat " + i, "Body");
            assertThat(search("wombat").total()).isEqualTo(i);
        }
    }

    @Test
    void showsAWriteToOthersWithinFourHundredMilliseconds() {
        var log = tenancy.log("PAY");
        tenancy.proposal(log, "Warm", "up");
        search("warm");
        var delays = new ArrayList<Long>();
        for (var i = 1; i <= 25; i++) {
            var word = "quokka" + i;
            var start = System.nanoTime();
            tenancy.proposal(log, word, "Body");
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> ask(word, 0).total() > 0);
            delays.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        delays.sort(null);
        System.out.println(
                "Write to others' search: median " + delays.get(12) + " ms, worst " + delays.getLast() + " ms");
        // The machine that runs the tests may be busy with others; the median is not.
        assertThat(delays.get(12)).isLessThan(400);
    }

    @Test
    void weighsTitlesAndKeysMoreThanBodies() {
        var log = tenancy.log("PAY");
        tenancy.proposal(log, "Something else", "We once looked at kafka, and kafka again, for kafka.");
        tenancy.proposal(log, "Use Kafka for events", "A log.");
        tenancy.proposal(log, "Another", "Refers to PAY-2 and PAY-2 in its text.");

        assertThat(keys("kafka")).containsExactly("PAY-2", "PAY-1");
        assertThat(keys("pay-2")).startsWith("PAY-2");
        assertThat(keys("PAY-3").getFirst()).isEqualTo("PAY-3");
    }

    @Test
    void forgivesATypingErrorAndKnowsWordForms() {
        tenancy.proposal(tenancy.log("PAY"), "Migrating the databases", "Body");

        assertThat(keys("migrate database")).containsExactly("PAY-1");
        assertThat(keys("databsae")).containsExactly("PAY-1");
        assertThat(keys("datab")).containsExactly("PAY-1");
        assertThat(keys("elephant")).isEmpty();
    }

    @Test
    void takesAPhraseWordForWordAndLeavesOutWhatHasAMinus() {
        var log = tenancy.log("PAY");
        tenancy.proposal(log, "One", "delivered exactly once");
        tenancy.proposal(log, "Two", "once it was exactly there");

        assertThat(keys("\"exactly once\"")).containsExactly("PAY-1");
        assertThat(keys("exactly -delivered")).containsExactly("PAY-2");
        assertThat(keys("\"the\"")).isEmpty();
    }

    @Test
    void findsADocumentByItsWholeTitle() {
        var log = tenancy.log("PAY");
        var title = "A decision on the use of the C++ and the rest of it, or: why not (yet)?";
        tenancy.proposal(log, "The use of it", "a decision on C++ or the rest of it, why not yet");
        tenancy.proposal(log, title, "Body");

        assertThat(keys(title).getFirst()).isEqualTo("PAY-2");
    }

    @Test
    void marksWhatMatchedAndEscapesEverythingElse() {
        tenancy.proposal(
                tenancy.log("PAY"), "Scripts <b>kafka</b>", "Before <script>alert('kafka')</script> & after, kafka.");

        var highlight = search("kafka").items().getFirst().highlight();

        assertThat(highlight.get("title")).containsExactly("Scripts &lt;b&gt;<em>kafka</em>&lt;&#x2F;b&gt;");
        assertThat(highlight.get("body"))
                .allSatisfy(
                        excerpt -> assertThat(excerpt).doesNotContain("<script").contains("<em>kafka</em>"));
    }

    @Test
    void findsDecisionsAndCommentsAsTheyChange() {
        var log = tenancy.log("PAY");
        var proposal = tenancy.proposal(log, "Title", "Body", "events");
        var thread = tenancy.thread(proposal, null, "What about platypus?");
        var comment = new CommentId(fixture.rows(
                        "SELECT payload ->> 'comment' FROM event_log WHERE event_type = 'comment-added' AND tenant = '"
                                + tenancy.id() + "'")
                .getFirst()
                .getFirst());
        var hit = search("platypus").items().getFirst();
        assertThat(hit.type()).isEqualTo("comment");
        assertThat(hit.key()).isEqualTo("PAY-1");
        assertThat(hit.title()).isEqualTo("Title");
        assertThat(hit.threadId()).isEqualTo(thread.name());
        assertThat(hit.author().name()).isEqualTo("Ann Author");

        tenancy.happened(new CommentEdited(thread, proposal, comment, "What about echidna?"));
        assertThat(search("platypus").items()).isEmpty();
        assertThat(search("echidna").items()).hasSize(1);
        tenancy.happened(new CommentDeleted(thread, proposal, comment));
        assertThat(search("echidna").items()).isEmpty();

        tenancy.decided(proposal, Outcome.ACCEPTED, "Because numbat.");
        assertThat(search("numbat").items()).extracting(SearchHit::type).containsExactly("decision");
        assertThat(search("title").items()).extracting(SearchHit::status).containsOnly("accepted");
        assertThat(search("title").items()).extracting(SearchHit::type).containsExactly("proposal", "decision");
    }

    @Test
    void countsFacetsWithoutTheirOwnFilter() {
        var log = tenancy.log("PAY");
        var other = tenancy.log("OPS");
        tenancy.proposal(log, "Kafka one", "", "events");
        var two = tenancy.proposal(log, "Kafka two", "", "events", "queue");
        tenancy.proposal(other, "Kafka three", "");
        tenancy.happened(new ProposalWithdrawn(two, null));

        var all = search("kafka");
        assertThat(all.facets().get("log"))
                .containsExactly(new FacetCount("PAY", "PAY", 2), new FacetCount("OPS", "OPS", 1));
        assertThat(all.facets().get("tag"))
                .containsExactly(new FacetCount("events", "events", 2), new FacetCount("queue", "queue", 1));
        assertThat(all.facets().get("author"))
                .containsExactly(new FacetCount(tenancy.author().value(), "Ann Author", 3));

        var filtered = ask(new SearchDecisions(
                tenancy.id(),
                "kafka",
                List.of(),
                List.of("PAY"),
                List.of("draft"),
                List.of(),
                List.of(),
                List.of(),
                "date",
                Tenancy.first(10),
                fixture.head()));
        assertThat(filtered.items()).extracting(SearchHit::key).containsExactly("PAY-1");
        assertThat(filtered.total()).isEqualTo(1);
        assertThat(filtered.facets().get("status"))
                .containsExactly(new FacetCount("draft", "draft", 1), new FacetCount("withdrawn", "withdrawn", 1));
        assertThat(filtered.facets().get("log"))
                .containsExactly(new FacetCount("OPS", "OPS", 1), new FacetCount("PAY", "PAY", 1));
    }

    @Test
    void ranksWhatIsInForceAboveWhatIsNot() {
        var log = tenancy.log("PAY");
        var one = tenancy.proposal(log, "Kafka topics", "Body");
        tenancy.proposal(log, "Kafka topics", "Body");
        tenancy.happened(new ProposalWithdrawn(one, null));

        assertThat(keys("kafka topics")).containsExactly("PAY-2", "PAY-1");
    }

    @Test
    void pagesThroughBothOrders() {
        var log = tenancy.log("PAY");
        for (var i = 1; i <= 23; i++) {
            tenancy.proposal(log, "Kafka " + "x".repeat(i % 3), "Body");
        }
        for (var sort : List.of("relevance", "date")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = ask(new SearchDecisions(
                        tenancy.id(),
                        "kafka",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        sort,
                        new PageRequest(5, cursor),
                        fixture.head()));
                assertThat(page.total()).isEqualTo(23);
                page.items().forEach(hit -> seen.add(hit.key()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).as(sort).hasSize(23).doesNotHaveDuplicates();
        }
        assertThatThrownBy(() -> ask(new SearchDecisions(
                        tenancy.id(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "date",
                        new PageRequest(5, "forged"),
                        0)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void suggestsProposalsByKeyAndTitle() {
        var log = tenancy.log("PAY");
        tenancy.proposal(log, "Use Kafka for events", "");
        tenancy.proposal(log, "Event sourcing", "");

        assertThat(suggest("pay-1")).containsExactly("PAY-1");
        assertThat(suggest("kaf")).containsExactly("PAY-1");
        assertThat(suggest("use kafka for ev")).containsExactly("PAY-1");
        assertThat(suggest("even")).containsExactlyInAnyOrder("PAY-1", "PAY-2");
        assertThat(suggest(" ")).isEmpty();
        assertThat(suggest("*\"\\")).isEmpty();
    }

    @Test
    void answersAnyInputWithoutAnError() {
        tenancy.proposal(tenancy.log("PAY"), "Title", "Body");
        var random = new Random(11);
        var characters = "ab -\"\\/(){}[]^~*?:+&|!<>=.,'\u2028\ud83d\ude00é漢\t\n";
        for (var round = 0; round < 150; round++) {
            var typed = new StringBuilder();
            for (var i = random.nextInt(40); i > 0; i--) {
                typed.append(characters.charAt(random.nextInt(characters.length())));
            }
            var text = typed.toString();
            assertThat(ask(text, 0).degraded()).as(text).isFalse();
        }
        assertThat(ask("\u0000 title", 0).degraded()).isFalse();
        assertThat(ask("word ".repeat(5_000), 0).degraded()).isFalse();
        assertThat(ask("x".repeat(40_000), 0).degraded()).isFalse();
    }

    @Test
    void indexesAMillionCharacters() {
        var log = tenancy.log("PAY");
        var random = new Random(3);
        var words = new StringBuilder();
        while (words.length() < 850_000) {
            words.append(Long.toString(random.nextLong(), 36)).append(' ');
        }
        tenancy.proposal(log, "Huge", words.substring(0, 100_000) + " wallaby " + words + " bandicoot");
        tenancy.proposal(log, "One word", "w".repeat(999_000));

        // Two million characters may take longer than a search waits; until then the database answers.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !ask("wallaby", fixture.head()).degraded());
        var found = search("wallaby");
        assertThat(found.items()).extracting(SearchHit::key).containsExactly("PAY-1");
        assertThat(found.items().getFirst().highlight().get("body").getFirst()).contains("<em>wallaby</em>");
        assertThat(keys("bandicoot")).containsExactly("PAY-1");
        assertThat(keys("one word")).containsExactly("PAY-2");
    }

    @Test
    void showsNothingOfAnotherTenant() {
        tenancy.proposal(tenancy.log("PAY"), "Secret kangaroo", "Body");
        assertThat(search("kangaroo").total()).isEqualTo(1);

        var foreign = Tenancy.create();
        var result = foreign.ask(
                query(foreign.id(), "kangaroo", fixture.head()), ResponseTypes.instanceOf(SearchResult.class));

        assertThat(result.items()).isEmpty();
        assertThat(result.total()).isZero();
        assertThat(result.facets().values()).allMatch(List::isEmpty);
        // Whatever the query says, the gateway confines it.
        var everything = fixture.bean(SearchGateway.class)
                .search(
                        foreign.id(),
                        Map.of("bool", Map.of("should", List.of(Map.of("match_all", Map.of())))),
                        Map.of())
                .block();
        assertThat(everything.path("hits").path("total").path("value").intValue())
                .isZero();
    }

    @Test
    void readsContentForANamedTenantOnly() {
        var reading = Arrays.stream(SearchGateway.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> method.getReturnType() == Mono.class && method.getParameterCount() > 0)
                .toList();

        assertThat(reading).isNotEmpty().allMatch(method -> method.getParameterTypes()[0] == TenantId.class);
    }

    @Test
    void followsATitleAndTagsEverywhere() {
        var proposal = tenancy.proposal(tenancy.log("PAY"), "Former", "Body");
        tenancy.thread(proposal, null, "koala");
        tenancy.happened(
                new ProposalRevised(proposal, 2, tenancy.author(), "Later", "Body", null),
                new ProposalTagged(proposal, List.of("fresh")));

        var hit = search("koala");
        assertThat(hit.items()).extracting(SearchHit::title).containsExactly("Later");
        assertThat(hit.facets().get("tag")).containsExactly(new FacetCount("fresh", "fresh", 1));
        assertThat(search("former").items()).isEmpty();
    }

    private List<String> suggest(String prefix) {
        return tenancy
                .ask(
                        new SuggestProposals(tenancy.id(), prefix, 10, fixture.head()),
                        ResponseTypes.multipleInstancesOf(Suggestion.class))
                .stream()
                .map(Suggestion::key)
                .toList();
    }

    private List<String> keys(String text) {
        return search(text).items().stream().map(SearchHit::key).toList();
    }

    private SearchResult search(String text) {
        var result = ask(text, fixture.head());
        assertThat(result.degraded()).isFalse();
        return result;
    }

    private SearchResult ask(String text, long atLeast) {
        return ask(query(tenancy.id(), text, atLeast));
    }

    private SearchResult ask(SearchDecisions query) {
        return tenancy.ask(query, ResponseTypes.instanceOf(SearchResult.class));
    }

    private static SearchDecisions query(TenantId tenant, String text, long atLeast) {
        return new SearchDecisions(
                tenant,
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "relevance",
                Tenancy.first(20),
                atLeast);
    }
}
