package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.messages.StoredType;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.web.Account;
import org.witan.web.ApiContract;
import org.witan.web.RunningApplication;
import org.witan.web.TwoTenants;
import org.witan.web.feed.FeedClient;
import tools.jackson.databind.JsonNode;

/** What is written under seal reaches nobody but its writer by the feed, whatever its messages are. */
@ExtendWith(RunningApplication.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealFeedIT {

    /** Every event of a sheet, and who may hear of it beside the writer; the silent one hears of the own sheet's end. */
    private static final Map<String, Set<String>> EVENTS = Map.of(
            "sealed-entry-saved", Set.of(),
            "sheet-closed", Set.of("silent"),
            "seat-filed", Set.of("chair"),
            "seat-reminded", Set.of("chair"));

    /** Every kind of message that the server says. */
    private static final Set<String> KINDS = Set.of("welcome", "event", "presence", "heartbeat", "renewed", "problem");

    private final RunningApplication application;
    private final TwoTenants tenants;
    private final Scenery scenery;
    private final SealedStory story;
    private final long start;
    private final Map<String, Account> listeners = new TreeMap<>();

    SealFeedIT(RunningApplication application) {
        this.application = application;
        tenants = application.twoTenants();
        scenery = Scenery.ofHome(tenants, "SEALFEED");
        story = new SealedStory(tenants, scenery);
        listeners.putAll(story.others());
        listeners.put("writer", story.writer());
        start = application.store().extent().position();
    }

    @Test
    void hasACaseForEveryMessageOfASheetAndEveryKindOfMessage() {
        var stored = Arrays.stream(RoundSheetEvent.class.getPermittedSubclasses())
                .map(type -> type.getAnnotation(StoredType.class).name());
        assertThat(EVENTS.keySet()).containsExactlyInAnyOrderElementsOf(stored.toList());

        var kinds = ApiContract.read("api/asyncapi.yaml")
                .at("/operations/sendToClient/messages")
                .valueStream()
                .map(message -> message.path("$ref").asString().replaceAll(".*/", ""));
        assertThat(KINDS).containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    @Test
    void tellsOfSheetsToTheirWriterAndWhoHasFiledToTheChair() {
        var live = new TreeMap<String, FeedClient>();
        listeners.forEach((who, person) -> live.put(who, enter(person, start)));
        story.write();
        story.file();
        story.reveal();
        var marker = scenery.freeLogKey();
        tenants.home().send(tenants.person(Role.OWNER), HttpMethod.POST, "/logs", Map.of("key", marker, "name", "End"));

        live.forEach((who, client) -> {
            try (client) {
                assertDiscreet(who, heardUntil(marker, client));
            }
        });
        listeners.forEach((who, person) -> {
            try (var late = enter(person, start)) {
                assertDiscreet(who, heardUntil(marker, late));
            }
        });
    }

    @Test
    void tellsNothingByAnyOtherKindOfMessage() {
        var person = story.silent();
        var heard = new ArrayList<JsonNode>();
        try (var client = new FeedClient(application.port(), scenery.slug())) {
            client.send("{\"type\":\"hello\",\"token\":\"" + person.token() + "\",\"after\":" + start + "}");
            client.send("{\"type\":\"presence\",\"at\":\"" + story.names().get("key") + "\"}");
            client.send("{\"type\":\"renew\",\"token\":\"" + person.renew() + "\"}");
            tenants.home()
                    .send(
                            person,
                            HttpMethod.POST,
                            "/proposals/" + story.names().get("key") + "/threads",
                            Map.of("revision", 1, "body", "Whose?"));
            await().atMost(Duration.ofSeconds(40)).until(() -> hears(client, heard, "heartbeat"));
            client.send("nonsense");
            await().until(() -> hears(client, heard, "problem"));
        }
        assertThat(heard.stream().map(frame -> frame.path("type").asString())).containsAll(KINDS);
        assertThat(heard).allSatisfy(this::holdsNoWord);
    }

    private boolean hears(FeedClient client, List<JsonNode> heard, String kind) {
        for (var frame = client.heardAlready(); frame != null; frame = client.heardAlready()) {
            heard.add(frame);
        }
        return heard.stream().anyMatch(frame -> frame.path("type").asString().equals(kind));
    }

    private void assertDiscreet(String who, List<JsonNode> frames) {
        assertThat(frames).as(who).allSatisfy(this::holdsNoWord);
        var events =
                frames.stream().map(frame -> frame.path("event").asString("")).toList();
        assertThat(events).as(who).contains("round-revealed");
        EVENTS.forEach((event, confidants) -> {
            if (!who.equals("writer") && !confidants.contains(who)) {
                assertThat(events).as(who).doesNotContain(event);
            }
        });
        if (who.equals("writer")) {
            assertThat(events).contains("sealed-entry-saved", "seat-filed");
        }
        if (who.equals("chair")) {
            assertThat(events).contains("seat-filed");
        }
    }

    private void holdsNoWord(JsonNode frame) {
        assertThat(frame.toString()).doesNotContainIgnoringCase(story.words().toArray(String[]::new));
    }

    private FeedClient enter(Account person, long after) {
        var client = new FeedClient(application.port(), scenery.slug());
        client.send("{\"type\":\"hello\",\"token\":\"" + person.token() + "\",\"after\":" + after + "}");
        client.next("welcome");
        return client;
    }

    private static List<JsonNode> heardUntil(String log, FeedClient client) {
        var frames = new ArrayList<JsonNode>();
        do {
            frames.add(client.next());
        } while (!frames.getLast().at("/object/id").asString("").equals(log));
        return frames;
    }
}
