package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.witan.web.feed.FeedServer.ACME;
import static org.witan.web.feed.FeedServer.GLOBEX;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

class FeedPresenceTest {

    private final FeedServer server = FeedServer.start(Map.of("presence-interval", "50ms"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsTwoPeopleToEachOther() {
        try (var ann = server.open("ann");
                var bob = server.open("bob")) {
            at(ann, "PAY-12", "editing");
            assertThat(listUntil(ann, "Ann Author editing")).startsWith("PAY-12:");
            at(bob, "PAY-12", "viewing");
            listUntil(bob, "Ann Author editing, Bob Reader viewing");
            listUntil(ann, "Ann Author editing, Bob Reader viewing");
            at(ann, "PAY-12", "viewing");
            listUntil(bob, "Ann Author viewing, Bob Reader viewing");
            ann.close();
            listUntil(bob, "Bob Reader viewing");
        }
    }

    @Test
    void forgetsThePlaceThatWasLeft() {
        try (var ann = server.open("ann");
                var bob = server.open("bob")) {
            at(ann, "PAY-12", "viewing");
            at(bob, "PAY-12", "viewing");
            listUntil(ann, "Ann Author viewing, Bob Reader viewing");
            at(bob, "PAY-13", "viewing");
            listUntil(ann, "Ann Author viewing");
            bob.send("{\"type\":\"presence\",\"at\":null}");
            at(ann, "PAY-13", "viewing");
            listUntil(ann, "Ann Author viewing");
        }
    }

    @Test
    void listsAPersonWithSeveralSocketsOnce() {
        try (var one = server.open("ann");
                var two = server.open("ann");
                var bob = server.open("bob")) {
            at(one, "PAY-12", "viewing");
            at(two, "PAY-12", "editing");
            listUntil(two, "Ann Author editing");
            at(bob, "PAY-12", "viewing");
            listUntil(bob, "Ann Author editing, Bob Reader viewing");
            two.close();
            listUntil(bob, "Ann Author viewing, Bob Reader viewing");
            one.close();
            listUntil(bob, "Bob Reader viewing");
        }
    }

    @Test
    void showsNobodyOfAnotherTenant() {
        server.callers.issue("foreign", GLOBEX, FeedServer.BOB, Instant.now().plusSeconds(3600), Role.AUTHOR);
        try (var ann = server.open("ann");
                var bob = server.connect("globex")) {
            bob.send("{\"type\":\"hello\",\"token\":\"foreign\"}");
            bob.next("welcome");
            at(bob, "PAY-12", "viewing");
            listUntil(bob, "Bob Reader viewing");
            at(ann, "PAY-12", "viewing");
            listUntil(ann, "Ann Author viewing");
        }
    }

    @Test
    void saysWhatItDidNotDoWhenTheNameIsNotFound() {
        var nameless = new MemberId("2b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a13");
        server.callers.issue("nameless", ACME, nameless, Instant.now().plusSeconds(3600), Role.READER);
        try (var client = server.open("nameless")) {
            at(client, "PAY-12", "viewing");
            assertThat(client.next("problem").path("code").stringValue()).isEqualTo("INTERNAL_ERROR");
            server.source.append(ACME, "comment-added");
            client.next("event");
        }
    }

    @Test
    void tellsWhoIsThereToWhoeverReportsTheSamePlaceAgain() {
        var scheduler = Schedulers.newSingle("presence-test", true);
        try {
            var registry = new PresenceRegistry(InstantSource.system(), scheduler, Duration.ofHours(1));
            var watcher = new Watcher(0);
            registry.enter(watcher, "Member 0", "PAY-12", PresenceMode.VIEWING);
            // One for itself, and one for all who are there; the next of these comes in an hour.
            await().until(() -> watcher.count() == 2);
            registry.enter(watcher, "Member 0", "PAY-12", PresenceMode.VIEWING);
            assertThat(watcher.count()).isEqualTo(3);
        } finally {
            scheduler.dispose();
        }
    }

    @Test
    void joinsManyArrivalsToFewListsOfBoundedLength() {
        var scheduler = Schedulers.newSingle("presence-test", true);
        try {
            var registry = new PresenceRegistry(InstantSource.system(), scheduler, Duration.ofHours(1));
            var first = new Watcher(0);
            registry.enter(first, "Member 0", "PAY-12", PresenceMode.VIEWING);
            var others = new ArrayList<Watcher>();
            for (var i = 1; i <= 400; i++) {
                var other = new Watcher(i);
                others.add(other);
                registry.enter(other, "Member " + i, "PAY-12", PresenceMode.VIEWING);
            }
            assertThat(first.frames.size()).isLessThanOrEqualTo(2);
            assertThat(others.getLast().frames.getLast().split("memberId", -1))
                    .hasSize(PresenceRegistry.MOST_LISTED + 1);
            assertThat(registry.size()).isEqualTo(401);
            registry.leave(first);
            others.forEach(registry::leave);
            assertThat(registry.size()).isZero();
        } finally {
            scheduler.dispose();
        }
    }

    private static void at(FeedClient client, String place, String mode) {
        client.send("{\"type\":\"presence\",\"at\":\"" + place + "\",\"mode\":\"" + mode + "\"}");
    }

    /** Waits for a list of just these people; lists on the way to it may be joined or not. */
    private static String listUntil(FeedClient client, String people) {
        var frame = client.nextOf("presence");
        while (!people(frame).equals(people)) {
            frame = client.nextOf("presence");
        }
        return frame.path("at").stringValue() + ": " + people;
    }

    private static String people(JsonNode frame) {
        return frame.path("members")
                .valueStream()
                .map(member -> member.path("name").stringValue() + " "
                        + member.path("mode").stringValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static final class Watcher implements PresenceRegistry.Visitor {
        private final int number;
        private final List<String> frames = new ArrayList<>();

        Watcher(int number) {
            this.number = number;
        }

        @Override
        public TenantId tenant() {
            return ACME;
        }

        @Override
        public MemberId member() {
            return new MemberId("%08x-3c4e-4b5e-9d55-0e4b3b0f7a11".formatted(number));
        }

        synchronized int count() {
            return frames.size();
        }

        @Override
        public synchronized void show(long listVersion, String frame) {
            frames.add(frame);
        }
    }
}
