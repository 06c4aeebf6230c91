package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.WaiveCondition;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.Times;
import reactor.core.publisher.Mono;

/** The conditions of a decided review. */
public final class ConditionEndpoint {

    private final Calls calls;

    ConditionEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(Paths.CONDITION + "/fulfilment", this::fulfil)
                .POST(Paths.CONDITION + "/waiver", this::waive)
                .PUT(Paths.CONDITION + "/assignment", this::reassign)
                .build();
    }

    Mono<ServerResponse> fulfil(ServerRequest request) {
        return calls.write(
                request,
                EvidenceBody.class,
                (call, body) -> call.send(new FulfilCondition(
                                call.review(), call.condition(), Fields.text("evidence", body.evidence())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> waive(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new WaiveCondition(call.review(), call.condition(), body.stated()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> reassign(ServerRequest request) {
        return calls.write(
                request,
                AssignmentBody.class,
                (call, body) -> call.send(new ReassignCondition(
                                call.review(),
                                call.condition(),
                                Fields.made("owner", body.owner(), MemberId::new),
                                Fields.made("due", body.due(), Times::date),
                                Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    private record EvidenceBody(@Nullable String evidence) {}

    private record AssignmentBody(
            @Nullable String owner,
            @Nullable String due,
            @Nullable String reason) {}
}
