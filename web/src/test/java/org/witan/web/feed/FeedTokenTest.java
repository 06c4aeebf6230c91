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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.audit.AuditObject;

class FeedTokenTest {

    /** Longer than a connection takes to be welcomed, on a busy machine too. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final FeedServer server = FeedServer.start(Map.of(
            "heartbeat", "100ms",
            "recheck", "100ms",
            "sockets-per-member", 3));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void endsWithoutHello() {
        try (var impatient = FeedServer.start(Map.of("hello-timeout", "100ms"));
                var client = impatient.connect()) {
            client.assertClosed(4401, "TOKEN_MISSING");
        }
    }

    @Test
    void endsWithAnEmptyToken() {
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"\"}");
            client.assertClosed(4401, "TOKEN_MISSING");
        }
    }

    @Test
    void endsWithATokenThatIsNotValid() {
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"forged\"}");
            assertThat(client.next("problem").path("code").stringValue()).isEqualTo("TOKEN_INVALID");
            client.assertClosed(4401, "TOKEN_INVALID");
        }
    }

    @Test
    void tellsAForeignTenantFromAMissingOneByNothing() {
        var frames = new ArrayList<String>();
        for (var tenant : new String[] {"globex", "initech", "NO-SLUG", "%20"}) {
            try (var client = server.connect(tenant)) {
                client.send("{\"type\":\"hello\",\"token\":\"ann\"}");
                frames.add(client.next("problem").toString());
                client.assertClosed(4404, "NOT_FOUND");
            }
        }
        assertThat(frames).containsOnly(frames.getFirst());
    }

    @Test
    void hidesTheTenantFromAnOperatorWhoIsNoMember() {
        server.callers.issueToOperator("operator", ACME, BOB, inAnHour());
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"operator\"}");
            client.assertClosed(4404, "NOT_FOUND");
        }
    }

    @Test
    void endsWithItsToken() {
        server.callers.issue("short", ACME, ANN, Instant.now().plus(SHORT), Role.AUTHOR);
        try (var client = server.open("short")) {
            var entry = server.source.append(ACME, "comment-added");
            client.nextOf("event");
            var status = client.closed();
            assertThat(status.code()).isEqualTo(4401);
            assertThat(status.reasonText()).endsWith(" resume-after=" + entry.position());
        }
    }

    @Test
    void outlivesItsTokenWhenRenewed() {
        var first = Instant.now().plus(SHORT);
        var second = inAnHour();
        server.callers.issue("short", ACME, ANN, first, Role.AUTHOR);
        server.callers.issue("long", ACME, ANN, second, Role.AUTHOR);
        try (var client = server.open("short")) {
            client.send("{\"type\":\"renew\",\"token\":\"long\"}");
            assertThat(Instant.parse(client.nextOf("renewed").path("expiresAt").stringValue()))
                    .isEqualTo(second);
            while (Instant.now().isBefore(first.plusMillis(100))) {
                client.nextOf("heartbeat");
            }
            server.source.append(ACME, "comment-added");
            assertThat(client.nextOf("event").path("number").longValue()).isEqualTo(1);
        }
    }

    @Test
    void refusesToRenewWithAnotherPersonsToken() {
        try (var client = server.open("ann")) {
            client.send("{\"type\":\"renew\",\"token\":\"bob\"}");
            client.assertClosed(4401, "TOKEN_INVALID resume-after=0");
        }
    }

    @Test
    void refusesToRenewWithATokenOfAnotherTenant() {
        server.callers.issue("globex", GLOBEX, ANN, inAnHour(), Role.AUTHOR);
        try (var client = server.open("ann")) {
            client.send("{\"type\":\"renew\",\"token\":\"globex\"}");
            client.assertClosed(4403, "FEED_MEMBERSHIP_ENDED resume-after=0");
        }
    }

    @Test
    void keepsTheOldTokenWhenTheNewOneCannotBeChecked() {
        try (var client = server.open("ann")) {
            server.callers.breakDown(new RefusedException(CommonError.IDENTITY_UNAVAILABLE, "Try again."));
            client.send("{\"type\":\"renew\",\"token\":\"later\"}");
            assertThat(client.nextOf("problem").path("code").stringValue()).isEqualTo("IDENTITY_UNAVAILABLE");
            server.callers.breakDown(null);
            server.source.append(ACME, "comment-added");
            client.nextOf("event");
        }
    }

    @Test
    void endsWhenTokenAndMembershipCannotBeCheckedForLong() {
        try (var impatient = FeedServer.start(Map.of("recheck", "100ms", "unchecked-limit", "500ms"));
                var client = impatient.open("ann")) {
            impatient.callers.breakDown(new RefusedException(CommonError.IDENTITY_UNAVAILABLE, "Try again."));
            client.assertClosed(1013, "IDENTITY_UNAVAILABLE resume-after=0");
        }
    }

    @Test
    void endsAtOnceWhenTheMemberIsRemoved() {
        try (var client = server.open("ann");
                var other = server.open("bob")) {
            var before = server.source.append(ACME, "comment-added");
            server.source.append(ACME, "member-removed", new AuditObject("member", ANN.value()), Instant.now());
            server.source.append(ACME, "comment-added");
            client.assertClosed(4403, "FEED_MEMBERSHIP_ENDED resume-after=" + before.position());
            other.nextOf("event");
            assertThat(other.nextOf("event").path("event").stringValue()).isEqualTo("member-removed");
            assertThat(other.nextOf("event").path("number").longValue()).isEqualTo(3);
        }
    }

    @Test
    void readsOfARemovalThatWasTakenBackSince() {
        var longAgo = Instant.now().minus(Duration.ofDays(1));
        server.source.append(ACME, "member-removed", new AuditObject("member", ANN.value()), longAgo);
        server.source.append(ACME, "member-invited", new AuditObject("member", ANN.value()), longAgo);
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"ann\",\"after\":0}");
            assertThat(client.nextOf("event").path("event").stringValue()).isEqualTo("member-removed");
            assertThat(client.nextOf("event").path("event").stringValue()).isEqualTo("member-invited");
        }
    }

    @Test
    void endsWithTheMembershipAtTheNextCheck() {
        try (var client = server.open("ann")) {
            server.callers.endMembership("ann");
            client.assertClosed(4403, "FEED_MEMBERSHIP_ENDED resume-after=0");
        }
    }

    @Test
    void checksAgainWhenTheMembersRolesChange() {
        try (var rare = FeedServer.start(Map.of("recheck", "1h"));
                var client = rare.open("ann")) {
            rare.callers.endMembership("ann");
            rare.source.append(ACME, "member-roles-changed", new AuditObject("member", BOB.value()), Instant.now());
            assertThat(client.next("event").path("number").longValue()).isEqualTo(1);
            rare.source.append(ACME, "member-roles-changed", new AuditObject("member", ANN.value()), Instant.now());
            assertThat(client.closed().code()).isEqualTo(4403);
        }
    }

    @Test
    void checksOnceMoreWhenTheMembersRolesHaveChanged() {
        try (var rare = FeedServer.start(Map.of("recheck", "1h", "confirm-after", "300ms"));
                var client = rare.open("ann")) {
            await().until(() -> rare.callers.checks.get() == 2);
            rare.source.append(ACME, "member-roles-changed", new AuditObject("member", ANN.value()), Instant.now());
            // The first answer may be of before the change.
            await().until(() -> rare.callers.checks.get() == 3);
            rare.callers.endMembership("ann");
            assertThat(client.closed().code()).isEqualTo(4403);
        }
    }

    @Test
    void checksOnceMoreSoonAfterItOpened() {
        try (var rare = FeedServer.start(Map.of("recheck", "1h", "confirm-after", "100ms"));
                var client = rare.open("ann")) {
            rare.callers.endMembership("ann");
            assertThat(client.closed().code()).isEqualTo(4403);
        }
    }

    @Test
    void asksForANewTokenWhenTheOldOneGrantsNoRoleAnyMore() {
        try (var client = server.open("ann")) {
            server.callers.issue("ann", ACME, ANN, inAnHour());
            client.assertClosed(4401, "TOKEN_INVALID resume-after=0");
        }
    }

    @Test
    void refusesToRenewWithATokenThatGrantsNoRole() {
        server.callers.issue("powerless", ACME, ANN, inAnHour());
        try (var client = server.open("ann")) {
            client.send("{\"type\":\"renew\",\"token\":\"powerless\"}");
            client.assertClosed(4403, "ROLE_REQUIRED resume-after=0");
        }
    }

    @Test
    void boundsTheSocketsOfOneMember() {
        try (var first = server.open("ann");
                var second = server.open("ann");
                var third = server.open("ann");
                var fourth = server.connect()) {
            fourth.send("{\"type\":\"hello\",\"token\":\"ann\"}");
            fourth.assertClosed(4429, "FEED_TOO_MANY_SOCKETS");
            server.open("bob").close();
            first.close();
            awaitGone(2);
            server.open("ann").close();
            assertThat(second.heardAlready()).isNotEqualTo(third);
        }
    }

    private void awaitGone(int count) {
        for (var left = count; left > 0; left--) {
            try {
                assertThat(server.gone.poll(5, java.util.concurrent.TimeUnit.SECONDS))
                        .isNotNull();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
