package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.RunningApplication;
import org.witan.web.TwoTenants;

/** The feed of the running application, asked for by everybody who could come along. */
@ExtendWith(RunningApplication.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedRightsIT {

    private static final List<Role> SEE_REFUSALS = List.of(Role.OWNER, Role.AUDITOR);

    private final RunningApplication application;
    private final TwoTenants tenants;

    FeedRightsIT(RunningApplication application) {
        this.application = application;
        this.tenants = application.twoTenants();
    }

    @Test
    void asksForAToken() {
        assertRefused(home(), "", 4401, "TOKEN_MISSING");
    }

    @Test
    void refusesAForgedToken() {
        assertRefused(home(), tenants.forgedToken(), 4401, "TOKEN_INVALID");
    }

    @Test
    void hidesTheTenantFromWhoIsNoMember() {
        for (var caller : List.of(tenants.stranger(), application.operator())) {
            assertThat(assertRefused(home(), caller.token(), 4404, "NOT_FOUND"))
                    .isEqualTo(assertRefused("no-such-tenant", caller.token(), 4404, "NOT_FOUND"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void welcomesEveryMember(Role role) {
        try (var client = new FeedClient(application.port(), home())) {
            client.send(hello(tenants.person(role).token()));
            assertThat(client.next("welcome").path("position").asLong()).isPositive();
        }
    }

    @Test
    void tellsOfRefusalsToThoseWhoAuditOnly() {
        var clients = new EnumMap<Role, FeedClient>(Role.class);
        for (var role : Role.values()) {
            clients.put(role, enter(role));
        }
        var author = tenants.person(Role.AUTHOR);
        var log = Map.of("key", "FEED", "name", "Decisions");
        assertRefusedWrite(author, log);
        tenants.home().send(tenants.person(Role.OWNER), HttpMethod.POST, "/logs", log);

        clients.forEach((role, client) -> {
            try (client) {
                var expected =
                        SEE_REFUSALS.contains(role) ? List.of("access-refused", "log-opened") : List.of("log-opened");
                assertThat(heardUntil("log-opened", client)).as(role.label()).isEqualTo(expected);
            }
        });
    }

    private void assertRefusedWrite(Account sender, Object body) {
        application
                .as(sender.token())
                .post()
                .uri("/api/v1/tenants/" + home() + "/logs")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody();
    }

    private static List<String> heardUntil(String last, FeedClient client) {
        var events = new ArrayList<String>();
        do {
            events.add(client.nextOf("event").path("event").asString());
        } while (!events.getLast().equals(last));
        return events;
    }

    private FeedClient enter(Role role) {
        var client = new FeedClient(application.port(), home());
        client.send(hello(tenants.person(role).token()));
        client.next("welcome");
        return client;
    }

    /** Says hello, expects that end, and returns all that was heard before. */
    private String assertRefused(String tenant, String token, int status, String code) {
        try (var client = new FeedClient(application.port(), tenant)) {
            client.send(hello(token));
            var problem = client.next("problem");
            assertThat(problem.path("code").asString()).isEqualTo(code);
            client.assertClosed(status, code);
            return problem.toString();
        }
    }

    private String home() {
        return tenants.home().slug();
    }

    private static String hello(String token) {
        return "{\"type\":\"hello\",\"token\":\"" + token + "\"}";
    }
}
