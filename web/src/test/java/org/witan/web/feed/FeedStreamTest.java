package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.witan.web.feed.FeedServer.ACME;
import static org.witan.web.feed.FeedServer.ANN;
import static org.witan.web.feed.FeedServer.BOB;
import static org.witan.web.feed.FeedServer.GLOBEX;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.audit.AuditObject;
import tools.jackson.databind.JsonNode;

class FeedStreamTest {

    private final FeedServer server = FeedServer.start(Map.of("heartbeat", "150ms", "sockets-per-member", 100));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void saysWhatHappenedWhereAndByWhom() {
        try (var client = server.open("ann")) {
            var at = Instant.parse("2026-03-01T09:30:00Z");
            server.source.append(ACME, "proposal-drafted", new AuditObject("proposal", "PAY-12"), at);
            assertThat(client.nextOf("event"))
                    .hasToString("{\"type\":\"event\",\"position\":1,\"number\":1,\"event\":\"proposal-drafted\","
                            + "\"at\":\"2026-03-01T09:30:00Z\",\"actor\":{\"memberId\":\"" + ANN
                            + "\",\"name\":\"Ann Author\"},\"object\":{\"kind\":\"proposal\",\"id\":\"PAY-12\"},"
                            + "\"proposal\":\"PAY-12\",\"log\":\"PAY\"}");
        }
    }

    @Test
    void startsFromNowWithoutAPosition() {
        server.source.append(ACME, "log-opened");
        var last = server.source.append(ACME, "log-renamed");
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"ann\"}");
            var welcome = client.next("welcome");
            assertThat(welcome.path("position").longValue()).isEqualTo(last.position());
            assertThat(Instant.parse(welcome.path("expiresAt").stringValue())).isAfter(Instant.now());
            server.source.append(ACME, "comment-added");
            assertThat(client.nextOf("event").path("event").stringValue()).isEqualTo("comment-added");
        }
    }

    @Test
    void startsFromZeroForATenantWithoutEntries() {
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"ann\"}");
            assertThat(client.next("welcome").path("position").longValue()).isZero();
        }
    }

    @Test
    void missesAndRepeatsNothingOverManyReconnects() {
        var seed = 20260301L;
        var random = new Random(seed);
        var total = 3_000;
        var writing = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < total; i++) {
                server.source.append(i % 7 == 0 ? GLOBEX : ACME, "event-" + i);
            }
            server.source.append(ACME, "last");
        });
        var numbers = new ArrayList<Long>();
        var position = 0L;
        var connections = 0;
        var ended = false;
        while (!ended) {
            connections++;
            try (var client = server.connect()) {
                client.send("{\"type\":\"hello\",\"token\":\"ann\",\"after\":" + position + "}");
                assertThat(client.next("welcome").path("position").longValue()).isEqualTo(position);
                for (var left = random.nextInt(120); left > 0 && !ended; left--) {
                    var frame = client.next();
                    position = frame.path("position").longValue();
                    if (frame.path("type").stringValue().equals("event")) {
                        numbers.add(frame.path("number").longValue());
                        ended = frame.path("event").stringValue().equals("last");
                    }
                }
            }
        }
        writing.join();
        System.out.printf("%d entries over %d connections, seed %d%n", numbers.size(), connections, seed);
        assertThat(connections).isGreaterThan(20);
        assertThat(numbers).hasSize(total - (total + 6) / 7 + 1);
        for (var i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(i + 1);
        }
    }

    @Test
    void tellsThePositionOfTheLastEntryWithEveryHeartbeat() {
        try (var client = server.open("ann")) {
            assertThat(client.next("heartbeat").path("position").longValue()).isZero();
            var entry = server.source.append(ACME, "comment-added");
            client.nextOf("event");
            assertThat(client.nextOf("heartbeat").path("position").longValue()).isEqualTo(entry.position());
        }
    }

    @Test
    void showsRefusalsToThoseWhoReadTheAuditTrailOnly() {
        server.callers.issue("auditor", ACME, BOB, Instant.now().plus(Duration.ofHours(1)), Role.AUDITOR);
        try (var author = server.open("ann");
                var auditor = server.open("auditor")) {
            server.source.append(ACME, "access-refused");
            var entry = server.source.append(ACME, "comment-added");
            assertThat(eventOf(author)).isEqualTo("comment-added");
            assertThat(author.nextOf("heartbeat").path("position").longValue()).isEqualTo(entry.position());
            assertThat(eventOf(auditor)).isEqualTo("access-refused");
            assertThat(eventOf(auditor)).isEqualTo("comment-added");
        }
    }

    @Test
    void showsWhatIsWrittenUnderSealToItsWriterOnly() {
        var sheet = new AuditObject("sheet", "review-3d5c0b7e-1111-4222-8333-444455556666");
        server.callers.issue("owner", ACME, BOB, Instant.now().plus(Duration.ofHours(1)), Role.values());
        try (var writer = server.open("ann");
                var owner = server.open("owner")) {
            server.source.append(ACME, "sealed-entry-saved", sheet, Instant.now());
            server.source.append(ACME, "comment-added");
            assertThat(eventOf(writer)).isEqualTo("sealed-entry-saved");
            assertThat(eventOf(writer)).isEqualTo("comment-added");
            assertThat(eventOf(owner)).isEqualTo("comment-added");
        }
    }

    @Test
    void goesOnAfterManyEntriesThatNobodySees() {
        try (var client = server.open("ann")) {
            for (var i = 0; i < 500; i++) {
                server.source.append(ACME, "access-refused");
            }
            server.source.append(ACME, "comment-added");
            assertThat(eventOf(client)).isEqualTo("comment-added");
        }
    }

    @Test
    void asksToTryAgainWhenTheLogIsOutOfReach() {
        try (var client = server.open("ann")) {
            var entry = server.source.append(ACME, "comment-added");
            client.nextOf("event");
            server.source.fail(new RefusedException(CommonError.EVENT_LOG_UNAVAILABLE, "Try again."));
            client.assertClosed(1013, "EVENT_LOG_UNAVAILABLE resume-after=" + entry.position());
        }
    }

    @Test
    void keepsToItselfWhatNobodyForesaw() {
        try (var client = server.open("ann")) {
            server.source.fail(new IllegalStateException("secret"));
            assertThat(client.nextOf("problem").toString())
                    .contains("INTERNAL_ERROR")
                    .doesNotContain("secret");
            client.assertClosed(1011, "INTERNAL_ERROR resume-after=0");
        }
    }

    @Test
    void saysGoodbyeWhenTheServerStops() {
        try (var client = server.open("ann");
                var silent = server.connect()) {
            var entry = server.source.append(ACME, "comment-added");
            client.nextOf("event");
            // One that connects while the server stops may be later than all that the stopping waits for.
            await().until(() -> server.connections().size() == 2);
            server.shutDown();
            client.assertClosed(1001, "SERVER_STOPPING resume-after=" + entry.position());
            assertThat(server.connections().size()).isZero();
            try (var late = server.connect()) {
                late.assertClosed(1001, "SERVER_STOPPING");
            }
            assertThat(silent).isNotNull();
        }
    }

    private static String eventOf(FeedClient client) {
        JsonNode event = client.nextOf("event");
        return event.path("event").stringValue();
    }
}
