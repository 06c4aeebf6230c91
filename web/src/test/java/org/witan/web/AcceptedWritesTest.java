package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantMessage;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.LogView;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.review.GateTrialView;
import org.witan.messages.review.TryGateRules;
import org.witan.messages.tenant.EnrolAgent;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.IssueAgentSecret;
import org.witan.messages.tenant.IssueInitialPassword;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.messages.tenant.RegisterAgent;
import org.witan.web.problem.RouteTable.Route;

/** What writes turn into; each answer is held against the document by the fixture. */
class AcceptedWritesTest {

    private final ApiFixture fixture = new ApiFixture();

    @TestFactory
    Stream<DynamicTest> sendsOneCommandToItsTenantForEveryValidWrite() {
        return writes().map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
            fixture.gateway().clear();
            fixture.send(route, Map.of()).expectStatus().is2xxSuccessful().expectBody();
            var commands = fixture.gateway().sent().stream()
                    .filter(sent -> sent.message() instanceof TenantMessage)
                    // Asked before a protocol is published for a log.
                    .filter(sent -> !(sent.message() instanceof FindLog))
                    .toList();
            assertThat(commands).hasSize(1);
            var tenant = ((TenantMessage) commands.getFirst().message()).tenant();
            assertThat(tenant.value()).isEqualTo("acme");
            assertThat(commands.getFirst().sender().tenant()).isEqualTo(tenant);
        }));
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameToARequestThatIsSentAgain() {
        return writes().map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
            var first = answered(route);
            assertThat(answered(route)).isEqualTo(first);
        }));
    }

    private Stream<Route> writes() {
        fixture.gateway().answering(RecognizePerson.class, KnownCallers.BOB.value());
        fixture.gateway().answering(IssueInitialPassword.class, "secret-once");
        fixture.gateway().answering(IssueAgentSecret.class, "secret-once");
        fixture.gateway().answering(FindLog.class, Examples.of(LogView.class));
        fixture.gateway().answering(TryGateRules.class, Examples.of(GateTrialView.class));
        return fixture.table().routes().stream().filter(Requests::isWrite);
    }

    /** Where the request says that something is, empty for nowhere, and what it answers. */
    private List<String> answered(Route route) {
        var answer = fixture.send(route, Map.of("Idempotency-Key", "again"))
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult();
        return List.of(
                Objects.requireNonNullElse(answer.getResponseHeaders().getFirst("Location"), ""),
                Objects.requireNonNullElse(answer.getResponseBody(), ""));
    }

    @Test
    void passesKeyDigestAndExpectedVersionOn() {
        tag("{\"tags\":[\"kafka\"]}");
        var origin = fixture.gateway().last().sender().origin();
        assertThat(origin.idempotencyKey()).isEqualTo("key-1");
        assertThat(origin.expectedVersion()).isEqualTo(4);
        assertThat(origin.requestDigest()).hasSize(64);
        tag(" { \"tags\" : [ \"kafka\" ] } ");
        assertThat(fixture.gateway().last().sender().origin()).isEqualTo(origin);
        tag("{\"tags\":[\"rabbit\"]}");
        assertThat(fixture.gateway().last().sender().origin().requestDigest()).isNotEqualTo(origin.requestDigest());
        assertThat(fixture.gateway().last().message()).isInstanceOf(TagProposal.class);
    }

    @Test
    void putsNobodyIntoTheDirectoryForAMemberWhoMayNotInvite() {
        fixture.gateway()
                .answering(InviteMember.class, new RefusedException(CommonError.ROLE_REQUIRED, "This takes an owner."));
        fixture.as("acme:reader")
                .post()
                .uri("/api/v1/tenants/acme/members")
                .header("Content-Type", "application/json")
                .bodyValue("{\"email\":\"eve@acme.example\",\"name\":\"Eve\",\"roles\":[\"owner\"]}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody();
        assertThat(fixture.gateway().sent()).noneMatch(sent -> sent.message() instanceof RecognizePerson);
    }

    @Test
    void putsNoAgentIntoTheDirectoryForAMemberWhoMayNotRegisterOne() {
        fixture.gateway()
                .answering(
                        RegisterAgent.class, new RefusedException(CommonError.ROLE_REQUIRED, "This takes an owner."));
        fixture.as("acme:reader")
                .post()
                .uri("/api/v1/tenants/acme/agents")
                .header("Content-Type", "application/json")
                .bodyValue("{\"name\":\"Scanner\",\"roles\":[\"reader\"]}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody();
        assertThat(fixture.gateway().sent()).noneMatch(sent -> sent.message() instanceof EnrolAgent);
    }

    @Test
    void tellsTheFactsOfARefusal() {
        fixture.gateway()
                .answering(
                        SubmitProposal.class,
                        new RefusedException(
                                org.witan.messages.proposal.ProposalError.PROPOSAL_MOVE_REFUSED,
                                "PAY-12 is accepted.",
                                Map.of("state", "accepted", "openMoves", java.util.List.of("supersede"))));
        fixture.as("acme:author")
                .post()
                .uri("/api/v1/tenants/acme/proposals/PAY-12/submission")
                .header("Content-Type", "application/json")
                .bodyValue("{\"revision\":1}")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("accepted")
                .jsonPath("$.openMoves[0]")
                .isEqualTo("supersede");
    }

    @Test
    void hidesWhatNobodyForesaw() {
        fixture.gateway().answering(SubmitProposal.class, new IllegalStateException("secret detail"));
        var text = fixture.as("acme:author")
                .post()
                .uri("/api/v1/tenants/acme/proposals/PAY-12/submission")
                .header("Content-Type", "application/json")
                .bodyValue("{\"revision\":1}")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody()
                .returnResult();
        assertThat(new String(text.getResponseBodyContent()))
                .contains("INTERNAL_ERROR")
                .doesNotContain("secret");
    }

    private void tag(String body) {
        fixture.as("acme:author")
                .put()
                .uri("/api/v1/tenants/acme/proposals/PAY-12/tags")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-1")
                .header("If-Match", "\"4\"")
                .header("X-Correlation-Id", "same")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
