package org.witan.web.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.witan.web.Account;
import org.witan.web.ApiContract;
import org.witan.web.RunningApplication;
import org.witan.web.problem.RouteTable;
import org.witan.web.problem.RouteTable.Route;
import org.witan.web.security.RouteCalls.Call;
import tools.jackson.databind.JsonNode;

/**
 * What is written under seal reaches nobody but its writer by any route before the reveal: words that occur nowhere else are
 * planted in every text, everybody reads everything, and finds the same as before anything was written.
 */
@ExtendWith(RunningApplication.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealIT {

    private static final String CORRELATION_ID = "seal-test";
    private static final String ON_SHEETS = "sealed-entry-saved|seat-filed|seat-reminded";
    private static final String TRAIL = "GET /tenants/{tenant}/audit";
    private static final String TRIAL = "POST /tenants/{tenant}/gate-rules/trial";

    /** Writes whose answer is more than a receipt, and has nothing to do with reviews. */
    private static final Set<String> ANSWERING = Set.of(
            "POST /tenants/{tenant}/members/{memberId}/initial-password",
            "POST /tenants/{tenant}/agents/{memberId}/secret");

    /** Every route that reads, and what it has to do with what is written under seal. */
    private static final Map<String, Sight> READS = Map.ofEntries(
            entry("GET /client-config", Sight.NOTHING),
            entry("GET /openapi.json", Sight.NOTHING),
            entry("GET /asyncapi.json", Sight.NOTHING),
            entry("GET /docs", Sight.NOTHING),
            entry("GET /me", Sight.NOTHING),
            entry("GET /tenants", Sight.NOTHING),
            entry("GET /tenants/{tenant}", Sight.NOTHING),
            entry("GET /tenants/{tenant}/members", Sight.NOTHING),
            entry("GET /tenants/{tenant}/logs", Sight.NOTHING),
            entry("GET /tenants/{tenant}/logs/{log}", Sight.NOTHING),
            entry("GET /tenants/{tenant}/logs/{log}/review-protocol", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals/{key}", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals/{key}/intake", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals/{key}/revisions", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals/{key}/revisions/{number}", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals/{key}/threads", Sight.NOTHING),
            entry("GET /tenants/{tenant}/proposals/{key}/history", Sight.NOTHING),
            entry("GET /tenants/{tenant}/threads/{threadId}", Sight.NOTHING),
            entry("GET /tenants/{tenant}/threads/{threadId}/comments/{commentId}/history", Sight.NOTHING),
            entry("GET /tenants/{tenant}/decisions", Sight.NOTHING),
            entry("GET /tenants/{tenant}/search", Sight.AFTER_THE_REVEAL),
            entry("GET /tenants/{tenant}/search/suggestions", Sight.NOTHING),
            entry("GET /tenants/{tenant}/audit", Sight.PLACES),
            entry("GET /tenants/{tenant}/audit/verification", Sight.PLACES),
            entry("GET /tenants/{tenant}/audit/export", Sight.PLACES),
            entry("GET /tenants/{tenant}/reviews", Sight.NOTHING),
            entry("GET /tenants/{tenant}/reviews/{review}", Sight.AFTER_THE_REVEAL),
            entry("GET /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet", Sight.NOTHING),
            entry("GET /tenants/{tenant}/attention", Sight.NOTHING),
            entry("GET /tenants/{tenant}/panel-load", Sight.NOTHING),
            entry("GET /tenants/{tenant}/gate-rules", Sight.NOTHING),
            entry(TRIAL, Sight.NOTHING),
            entry("GET /tenants/{tenant}/checklists", Sight.NOTHING),
            entry("GET /tenants/{tenant}/review-protocol", Sight.NOTHING));

    private final RunningApplication application;
    private final RouteClient client;
    private final RouteCalls calls;
    private final SealedStory story;
    private final Map<String, String> before;
    private final Map<String, String> written;
    private final Map<String, String> filed;
    private final Map<String, String> own;
    private final Map<String, String> revealed;
    private final Map<String, String> ownAfter;
    private final Map<String, String> roundTwo;
    private final Map<String, String> writtenInRoundTwo;

    SealIT(RunningApplication application) {
        this.application = application;
        var tenants = application.twoTenants();
        var scenery = Scenery.ofHome(tenants, "SEAL");
        client = new RouteClient(application);
        calls = new RouteCalls(scenery);
        story = new SealedStory(tenants, scenery);
        before = seenByOthers();
        story.write();
        written = seenByOthers();
        own = seenBy("writer", story.writer(), Map.of());
        story.file();
        filed = seenByOthers();
        story.reveal();
        revealed = seenByOthers();
        ownAfter = seenBy("silent", story.silent(), Map.of("seat", "data"));
        story.openRoundTwo();
        roundTwo = seenByOthers();
        story.writeInRoundTwo();
        writtenInRoundTwo = seenByOthers();
    }

    @Test
    void hasACaseForEveryRead() {
        var contract = ApiContract.read("api/openapi.yaml");
        var reads = ServedRoutes.of(application.context()).stream().filter(name -> tells(name, contract));
        assertThat(READS.keySet()).containsExactlyInAnyOrderElementsOf(reads.toList());
    }

    /** Whether a route answers more than that something was done. */
    private static boolean tells(String route, JsonNode contract) {
        if (route.startsWith("GET ")) {
            return !route.equals(RouteRights.FEED);
        }
        var words = route.split(" ");
        var answers = contract.path("paths")
                .path(words[1])
                .path(words[0].toLowerCase(Locale.ROOT))
                .path("responses");
        var receipts = answers.propertyStream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue()
                        .at("/content/application~1json/schema/$ref")
                        .asString("")
                        .endsWith("Receipt"))
                .toList();
        return !ANSWERING.contains(route) && (receipts.isEmpty() || receipts.contains(false));
    }

    @Test
    void hasReadWhatIsThere() {
        var routes = before.keySet().stream()
                .map(read -> read.substring(read.indexOf(' ') + 1))
                .collect(Collectors.toSet());
        var unseen = Set.of("GET /tenants", "GET /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet");
        assertThat(routes)
                .containsAll(READS.keySet().stream()
                        .filter(name -> !unseen.contains(name))
                        .toList());
    }

    @Test
    void tellsNobodyElseBeforeTheReveal() {
        for (var seen : List.of(before, written, filed)) {
            seen.forEach((read, answer) -> assertThat(answer)
                    .as(read)
                    .doesNotContainIgnoringCase(story.words().toArray(String[]::new)));
        }
    }

    @Test
    void looksTheSameToEverybodyElseWithAndWithoutWhatIsWritten() {
        assertSame(before, written, _ -> true);
    }

    @Test
    void looksTheSameToAllButTheChairWithAndWithoutWhatIsFiled() {
        assertSame(before, filed, read -> !read.startsWith("chair "));
    }

    @Test
    void looksTheSameInALaterRoundWithAndWithoutWhatIsWritten() {
        assertSame(roundTwo, writtenInRoundTwo, _ -> true);
        writtenInRoundTwo.forEach((read, answer) -> assertThat(answer)
                .as(read)
                .doesNotContainIgnoringCase(story.wordsOfRoundTwo().toArray(String[]::new)));
    }

    @Test
    void tellsTheChairWhoHasFiledAndNoMore() {
        var review = "chair GET /tenants/{tenant}/reviews/{review}";
        assertThat(before.get(review)).doesNotContain("\"filed\":true");
        assertThat(filed.get(review)).containsOnlyOnce("\"filed\":true");
        assertThat(etag(filed.get(review))).isEqualTo(etag(before.get(review)));
    }

    @Test
    void showsTheWriterTheOwnSheet() {
        assertThat(own.get("writer GET /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet"))
                .contains(story.wordsOfWriter().toArray(String[]::new));
    }

    @Test
    void showsEverybodyWhatWasFiledAfterTheReveal() {
        for (var who : story.others().keySet()) {
            assertThat(revealed.get(who + " GET /tenants/{tenant}/reviews/{review}"))
                    .as(who)
                    .contains(story.wordsOfWriter().toArray(String[]::new));
            assertThat(revealed.get(who + " GET /tenants/{tenant}/search"))
                    .as(who)
                    .contains(story.searched());
        }
        revealed.forEach((read, answer) -> {
            if (READS.get(read.substring(read.indexOf(' ') + 1)) != Sight.AFTER_THE_REVEAL) {
                assertThat(answer)
                        .as(read)
                        .doesNotContainIgnoringCase(story.words().toArray(String[]::new));
            }
        });
    }

    @Test
    void keepsForEverWhatWasNotFiled() {
        revealed.forEach((read, answer) -> assertThat(answer)
                .as(read)
                .doesNotContainIgnoringCase(story.wordsOfSilent().toArray(String[]::new)));
        assertThat(ownAfter.values())
                .anySatisfy(answer ->
                        assertThat(answer).contains(story.wordsOfSilent().getLast()));
    }

    @Test
    void hidesAllOfItFromTheOperatorAndOtherTenants() {
        for (var stranger : List.of(application.operator(), story.stranger())) {
            reads().filter(route -> RouteRights.of(route).ofTenant())
                    .forEach(route -> client.send(call(route), stranger.token(), CORRELATION_ID)
                            .assertRefused(404, "NOT_FOUND"));
        }
    }

    @Test
    void refusesNobodyInOtherWordsForWhatIsUnderSeal() {
        story.refusals()
                .forEach((what, answers) -> assertThat(answers)
                        .as(what)
                        .hasSize(2)
                        .allSatisfy(answer -> assertThat(answer).startsWith("4"))
                        .containsOnly(answers.getFirst()));
    }

    @Test
    void tellsThoseWhoAuditNoMoreThanThatThereAreEntries() {
        for (var read : List.of("owner " + TRAIL, "auditor " + TRAIL, "auditor " + TRAIL + "/export")) {
            for (var seen : List.of(written, filed)) {
                assertThat(times(ON_SHEETS, seen.get(read))).as(read).isEqualTo(times(ON_SHEETS, before.get(read)));
            }
            assertThat(times(story.memberIdOfWriter(), written.get(read)))
                    .as(read)
                    .isEqualTo(times(story.memberIdOfWriter(), before.get(read)));
            assertThat(times(ON_SHEETS, revealed.get(read))).as(read).isGreaterThan(times(ON_SHEETS, before.get(read)));
        }
    }

    private static long times(String expression, String answer) {
        return Pattern.compile(expression).matcher(answer).results().count();
    }

    private void assertSame(Map<String, String> earlier, Map<String, String> later, Predicate<String> which) {
        later.forEach((read, answer) -> {
            if (READS.get(read.substring(read.indexOf(' ') + 1)) != Sight.PLACES && which.test(read)) {
                assertThat(answer).as(read).isEqualTo(earlier.get(read));
            }
        });
        assertThat(later.keySet()).isEqualTo(earlier.keySet());
    }

    private Map<String, String> seenByOthers() {
        var seen = new TreeMap<String, String>();
        story.others().forEach((who, person) -> seen.putAll(seenBy(who, person, Map.of())));
        return seen;
    }

    /** What the person finds on every route that the person may read; refusals of sheets and of rights are left out. */
    private Map<String, String> seenBy(String who, Account person, Map<String, String> names) {
        var seen = new TreeMap<String, String>();
        reads().forEach(route -> {
            var answer = client.send(call(route).names(names), person.token(), CORRELATION_ID);
            assertThat(answer.status()).as(who + " " + answer).isIn(200, 403, 404);
            if (answer.status() == 200) {
                seen.put(who + " " + RouteRights.nameOf(route), timeless(answer.everything()));
            } else {
                assertThat(answer.text())
                        .doesNotContainIgnoringCase(story.words().toArray(String[]::new));
            }
        });
        return seen;
    }

    private Stream<Route> reads() {
        return application.context().getBean(RouteTable.class).routes().stream()
                .filter(route -> READS.containsKey(RouteRights.nameOf(route)));
    }

    private Call call(Route route) {
        var call = calls.standing(route).names(story.names());
        var name = RouteRights.nameOf(route);
        if (name.endsWith("/search") || name.endsWith("/suggestions")) {
            return call.query("?q=" + story.searched());
        }
        return name.equals(TRAIL)
                ? call.query("?limit=100&object=" + story.names().get("review"))
                : call;
    }

    private static String timeless(String answer) {
        return answer.replaceAll("\"tookMs\":\\d+", "\"tookMs\":0").replaceAll("Content-Length:\"\\d+\"", "");
    }

    private static String etag(String answer) {
        var found = Pattern.compile("ETag:\"+(\\d+)").matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found.group(1);
    }

    /** What a route may let others see of what is written under seal. */
    private enum Sight {
        /** Nothing, ever. */
        NOTHING,
        /** Nothing before the reveal, and what was filed after it. */
        AFTER_THE_REVEAL,
        /** To those who audit, that there are entries in the trail; and what they are of, once their sheet is revealed. */
        PLACES
    }
}
