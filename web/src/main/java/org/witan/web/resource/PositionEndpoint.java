package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.WithdrawDissent;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** What a seat says in the open: its position, and its word on the recommendation. */
public final class PositionEndpoint {

    private static final String DISSENT = Paths.SEAT + "/dissent";

    private final Calls calls;

    PositionEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().PUT(Paths.SEAT + "/position", this::move)
                .PUT(Paths.SEAT + "/signature", this::sign)
                .PUT(DISSENT, this::dissent)
                .DELETE(DISSENT, this::withdrawDissent)
                .build();
    }

    Mono<ServerResponse> move(ServerRequest request) {
        return calls.write(
                request,
                MoveBody.class,
                (call, body) -> call.send(new MovePosition(
                                call.review(),
                                call.seat(),
                                body.position().toPosition(),
                                Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> sign(ServerRequest request) {
        return calls.write(
                request,
                SignatureBody.class,
                (call, body) -> call.send(new SignRecommendation(
                                call.review(),
                                call.seat(),
                                Fields.required("version", body.version(), "the version of a recommendation")))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> dissent(ServerRequest request) {
        return calls.write(
                request,
                DissentBody.class,
                (call, body) -> call.send(new RecordDissent(
                                call.review(), call.seat(), Fields.text("statement", body.statement())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> withdrawDissent(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new WithdrawDissent(call.review(), call.seat()))
                        .flatMap(Answers::done));
    }

    private record MoveBody(
            @Nullable String stance,
            @Nullable String rationale,
            @Nullable Integer confidence,
            @Nullable List<PositionBody.@Nullable OptionBody> perOption,
            @Nullable List<@Nullable String> findings,
            @Nullable List<@Nullable String> dependsOn,
            @Nullable String clearedBy,
            @Nullable String reason) {

        PositionBody position() {
            return new PositionBody(stance, rationale, confidence, perOption, findings, dependsOn, clearedBy);
        }
    }

    private record SignatureBody(@Nullable Integer version) {}

    private record DissentBody(@Nullable String statement) {}
}
