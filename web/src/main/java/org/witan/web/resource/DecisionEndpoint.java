package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.decision.DecisionEntryView;
import org.witan.messages.decision.ListDecisions;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import org.witan.web.request.Times;
import reactor.core.publisher.Mono;

/** Decisions: recording them, ending them, and their register. */
public final class DecisionEndpoint {

    private static final Set<String> FILTERS = Set.of("log", "status", "tag", "year", "limit", "cursor");

    private final Calls calls;

    DecisionEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/decisions", this::list)
                .POST(Paths.PROPOSAL + "/decision", this::recordDecision)
                .POST(Paths.PROPOSAL + "/deprecation", this::deprecate)
                .POST(Paths.PROPOSAL + "/supersession", this::supersede)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                FILTERS,
                call -> call.page(listQuery(call), DecisionEntryView.class).flatMap(Answers::page));
    }

    private static ListDecisions listQuery(TenantCall call) {
        var given = call.parameters();
        var status = given.value("status", ProposalStatus::ofLabel);
        return new ListDecisions(
                call.tenant(),
                given.value("log", LogKey::new),
                status == null ? null : status.label(),
                given.text("tag"),
                given.number("year", 1970, 9999),
                given.page(),
                call.position());
    }

    Mono<ServerResponse> recordDecision(ServerRequest request) {
        return calls.write(
                request,
                DecisionBody.class,
                (call, body) -> call.send(new RecordDecision(
                                call.proposal(),
                                Fields.made("outcome", body.outcome(), Outcome::ofLabel),
                                Fields.text("rationale", body.rationale()),
                                Fields.each("deciders", body.deciders(), MemberId::new),
                                Fields.optional("reviewOn", body.reviewOn(), Times::date),
                                Fields.optional("validUntil", body.validUntil(), Times::date)))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> deprecate(ServerRequest request) {
        return calls.write(
                request,
                DeprecationBody.class,
                (call, body) -> call.send(new DeprecateDecision(call.proposal(), Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> supersede(ServerRequest request) {
        return calls.write(
                request,
                SupersessionBody.class,
                (call, body) -> call.send(new SupersedeDecision(
                                call.proposal(),
                                Fields.made("by", body.by(), key -> ProposalId.of(call.tenant(), key)),
                                Boolean.TRUE.equals(body.partial()),
                                body.note()))
                        .flatMap(Answers::done));
    }

    private record DecisionBody(
            @Nullable String outcome,
            @Nullable String rationale,
            @Nullable List<@Nullable String> deciders,
            @Nullable String reviewOn,
            @Nullable String validUntil) {}

    private record DeprecationBody(@Nullable String reason) {}

    private record SupersessionBody(
            @Nullable String by,
            @Nullable Boolean partial,
            @Nullable String note) {}
}
