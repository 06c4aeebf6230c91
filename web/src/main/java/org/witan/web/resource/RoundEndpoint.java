package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.RevealRound;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.Times;
import reactor.core.publisher.Mono;

/** The rounds of a review and their deadlines. */
public final class RoundEndpoint {

    private static final String ROUNDS = Paths.REVIEW + "/rounds";

    private final Calls calls;

    RoundEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(ROUNDS, this::open)
                .POST(ROUNDS + "/{round}/reveal", this::reveal)
                .PUT(Paths.REVIEW + "/deadline", this::moveDeadline)
                .build();
    }

    Mono<ServerResponse> open(ServerRequest request) {
        return calls.write(
                request,
                OpenBody.class,
                (call, body) -> call.send(new OpenRound(
                                call.review(),
                                Fields.optional("deadline", body.deadline(), Times::instant),
                                body.reason()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> reveal(ServerRequest request) {
        return calls.write(
                request,
                RevealBody.class,
                (call, body) -> call.send(new RevealRound(call.review(), call.number("round"), body.reason()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> moveDeadline(ServerRequest request) {
        return calls.write(
                request,
                DeadlineBody.class,
                (call, body) -> call.send(new MoveDeadline(
                                call.review(),
                                Fields.made("to", body.to(), Times::instant),
                                Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    private record OpenBody(
            @Nullable String deadline, @Nullable String reason) {}

    private record RevealBody(@Nullable String reason) {}

    private record DeadlineBody(
            @Nullable String to, @Nullable String reason) {}
}
