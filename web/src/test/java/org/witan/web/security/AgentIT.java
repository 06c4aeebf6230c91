package org.witan.web.security;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.RunningApplication;
import org.witan.web.TenantFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agent fetches its own tokens, works on a panel with them, and counts for nothing there. */
@ExtendWith(RunningApplication.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgentIT {

    private static final String SEALED = "Nothing says how the quokka keys are turned.";

    private final RunningApplication application;
    private final TenantFixture tenant;
    private final Account chair;
    private final Account author;
    private final Account expert;

    AgentIT(RunningApplication application) {
        this.application = application;
        tenant = TenantFixture.register(application, "agents");
        chair = tenant.invite(Role.CHAIR);
        author = tenant.invite(Role.AUTHOR);
        expert = tenant.invite(Role.EXPERT);
        tenant.awaitEntry();
        tenant.send(tenant.owner(), HttpMethod.POST, "/logs", of("key", "PAY", "name", "Decisions"));
    }

    @Test
    void speaksForItsSeatAndCountsForNothing() {
        var agent = register("Dependency scanner", "expert", "reader");
        var review = convene(agent);
        write(expert, review + "/seats/security");
        write(agent, review + "/seats/data");

        var sheet = "/seats/security/rounds/1/sheet";
        assertThat(tenant.attempt(agent, HttpMethod.GET, review + sheet, null)).startsWith("404 ");
        assertThat(tenant.attempt(agent, HttpMethod.GET, review, null))
                .startsWith("200 ")
                .doesNotContain("quokka");
        assertThat(tenant.attempt(agent, HttpMethod.GET, review + sheet.replace("security", "data"), null))
                .startsWith("200 ")
                .contains("quokka");

        tenant.send(chair, HttpMethod.POST, review + "/rounds/1/reveal", of());
        var room = read(agent, review);
        assertThat(seat(room, "data").at("/member/agent").asBoolean()).isTrue();
        assertThat(seat(room, "security").at("/member").has("agent")).isFalse();
        assertThat(seat(room, "data").path("coverage").asString()).isEqualTo("uncovered");
        assertThat(seat(room, "security").path("coverage").asString()).isEqualTo("covered");
        assertThat(room.path("findings"))
                .filteredOn(finding -> finding.path("seat").asString().equals("data"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at("/raisedBy/agent").asBoolean())
                        .as(finding.toString())
                        .isTrue());
        assertThat(room.path("agreement"))
                .allSatisfy(index -> assertThat(index.path("counted").asInt()).isEqualTo(1));
        assertThat(gate(room, "quorum").path("status").asString()).isEqualTo("unsatisfied");
        assertThat(gate(room, "quorum").path("sentence").asString()).contains("1 of 2");

        recommend(review);
        assertThat(seat(read(chair, review), "data").has("signature")).isFalse();
        assertThat(tenant.attempt(chair, HttpMethod.POST, review + "/decision", of("rationale", "The panel agrees.")))
                .startsWith("409 ")
                .contains("GATE_RULES_UNMET", "1 of 2");
        assertThat(tenant.attempt(agent, HttpMethod.GET, "/attention", null)).doesNotContain("sign-or-dissent");
        refuses(agent, HttpMethod.PUT, review + "/seats/data/signature", of("version", 1));
        refuses(agent, HttpMethod.PUT, review + "/seats/data/dissent", of("statement", "No."));
    }

    @Test
    void doesNothingThatIsForPeople() {
        var agent = register("Drafting agent", "expert", "reader");
        refuses(agent, HttpMethod.POST, "/logs/PAY/proposals", of("title", "Mine", "body", "# Context\n"));
        assertThat(tenant.attempt(agent, HttpMethod.POST, "/agents", of("name", "Twin", "roles", List.of("reader"))))
                .startsWith("403 ")
                .contains("ROLE_REQUIRED");
        assertThat(tenant.attempt(agent, HttpMethod.GET, "/audit", null)).startsWith("403 ");
    }

    @Test
    void isMarkedAmongTheMembersAndStaysWithinItsRoles() {
        var agent = register("Reading agent", "reader");
        var id = tenant.memberId(agent);
        assertThat(member(id).path("agent").asBoolean()).isTrue();
        assertThat(member(tenant.memberId(expert)).has("agent")).isFalse();
        var roles = "/members/" + id + "/roles";
        assertThat(tenant.attempt(tenant.owner(), HttpMethod.PUT, roles, of("roles", List.of("reader", "chair"))))
                .startsWith("409 ")
                .contains("AGENT_ROLE_REFUSED");
        assertThat(tenant.attempt(
                        tenant.owner(), HttpMethod.POST, "/agents", of("name", "Boss", "roles", List.of("owner"))))
                .startsWith("409 ")
                .contains("AGENT_ROLE_REFUSED");
        assertThat(tenant.attempt(tenant.owner(), HttpMethod.POST, "/members/" + id + "/initial-password", null))
                .startsWith("409 ")
                .contains("MEMBER_IS_AGENT");
        var person = tenant.memberId(expert);
        assertThat(tenant.attempt(tenant.owner(), HttpMethod.POST, "/agents/" + person + "/secret", null))
                .startsWith("409 ")
                .contains("MEMBER_IS_NO_AGENT");
    }

    @Test
    void getsNoTokenWithAFormerSecretNorAfterItsRemoval() {
        var agent = register("Passing agent", "reader");
        var id = tenant.memberId(agent);
        var secret = secret(id);
        assertThatThrownBy(agent::renew).isInstanceOf(IllegalStateException.class);
        var renewed = application.agent(id, secret, tenant.slug());
        assertThat(tenant.attempt(renewed, HttpMethod.GET, "/logs", null)).startsWith("200 ");

        tenant.send(tenant.owner(), HttpMethod.DELETE, "/members/" + id, null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tenant.attempt(renewed, HttpMethod.GET, "/logs", null))
                        .startsWith("404 "));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThatThrownBy(renewed::renew).isInstanceOf(IllegalStateException.class));
        assertThat(member(id).path("agent").asBoolean()).isTrue();
    }

    /** An agent that may enter. */
    private Account register(String name, String... roles) {
        var registered =
                tenant.send(tenant.owner(), HttpMethod.POST, "/agents", of("name", name, "roles", List.of(roles)));
        var id = registered.path("memberId").asString();
        assertThat(registered.path("clientId").asString()).isEqualTo("agent-" + id);
        var agent = application.agent(id, secret(id), tenant.slug());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tenant.attempt(agent, HttpMethod.GET, "/logs", null))
                        .startsWith("200 "));
        return agent;
    }

    /** A new secret, once the client is there. */
    private String secret(String id) {
        var answer = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> tenant.attempt(tenant.owner(), HttpMethod.POST, "/agents/" + id + "/secret", null),
                        text -> !text.startsWith("503 "));
        assertThat(answer).startsWith("200 ");
        return JsonMapper.shared()
                .readTree(answer.substring(4))
                .path("clientSecret")
                .asString();
    }

    private String convene(Account agent) {
        var protocol = Map.<String, Object>ofEntries(
                Map.entry("name", "Two of us"),
                Map.entry("perspectives", List.of()),
                Map.entry("quorum", 2),
                Map.entry("measure", "tastle-wierman"),
                Map.entry("rounds", 1),
                Map.entry("acceptHours", 48),
                Map.entry("roundHours", 48),
                Map.entry("discussionHours", 48),
                Map.entry("reminderHours", List.of()),
                Map.entry("minimumHours", 0),
                Map.entry("deadlineClosesRound", false),
                Map.entry("waitingHours", 1));
        tenant.send(tenant.owner(), HttpMethod.PUT, "/review-protocol", protocol);
        var key = tenant.send(
                        author,
                        HttpMethod.POST,
                        "/logs/PAY/proposals",
                        of("title", "Keys", "body", "# Context\n\nX.\n"))
                .path("key")
                .asString();
        tenant.send(author, HttpMethod.POST, "/proposals/" + key + "/submission", of("revision", 1));
        var seats = List.of(
                of("perspective", "security", "member", tenant.memberId(expert)),
                of("perspective", "data", "member", tenant.memberId(agent)));
        return "/reviews/"
                + tenant.send(
                                chair,
                                HttpMethod.POST,
                                "/proposals/" + key + "/reviews",
                                of("revision", 1, "seats", seats, "options", List.of()))
                        .path("review")
                        .asString();
    }

    private void write(Account member, String seat) {
        var sheet = seat + "/rounds/1/sheet";
        tenant.send(member, HttpMethod.POST, seat + "/acceptance", null);
        var finding = of("kind", "risk", "severity", "minor", "statement", SEALED);
        tenant.send(member, HttpMethod.POST, sheet + "/findings", finding);
        tenant.send(
                member,
                HttpMethod.PUT,
                sheet + "/position",
                of("stance", "endorse", "rationale", "A quokka would do.", "confidence", 4));
        tenant.send(member, HttpMethod.POST, sheet + "/filing", null);
    }

    private void recommend(String review) {
        read(chair, review).path("findings").forEach(finding -> {
            var disposition = of("kind", "rejected", "reason", "They are.", "answer", "See above.");
            var path = "/findings/" + finding.path("id").asString() + "/disposition";
            tenant.send(author, HttpMethod.PUT, review + path, disposition);
        });
        tenant.send(
                chair, HttpMethod.PUT, review + "/recommendation", of("outcome", "accepted", "summary", "To be done."));
    }

    private void refuses(Account agent, HttpMethod method, String path, Object body) {
        assertThat(tenant.attempt(agent, method, path, body)).startsWith("403 ").contains("AGENT_NOT_ALLOWED");
    }

    private JsonNode read(Account reader, String path) {
        var answer = application
                .as(reader.token())
                .get()
                .uri("/api/v1/tenants/" + tenant.slug() + path)
                // What a test has just done must be there already.
                .header(
                        "Witan-Position",
                        String.valueOf(application.store().extent().position()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        return JsonMapper.shared().readTree(answer.getResponseBodyContent());
    }

    private JsonNode member(String id) {
        return only(read(tenant.owner(), "/members").path("items"), "memberId", id);
    }

    private static JsonNode seat(JsonNode room, String key) {
        return only(room.path("seats"), "key", key);
    }

    private static JsonNode gate(JsonNode room, String rule) {
        return only(room.path("gates"), "rule", rule);
    }

    private static JsonNode only(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(each -> each.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
