package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.WithdrawContest;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** What becomes of revealed findings. */
public final class FindingEndpoint {

    private static final String CONTEST = Paths.FINDING + "/contest";

    private final Calls calls;
    private final Supplier<UUID> ids;

    FindingEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().PUT(Paths.FINDING + "/disposition", this::dispose)
                .POST(CONTEST, this::contest)
                .DELETE(CONTEST, this::withdrawContest)
                .build();
    }

    Mono<ServerResponse> dispose(ServerRequest request) {
        return calls.write(
                request,
                DispositionBody.class,
                (call, body) -> call.send(new DisposeFinding(
                                call.review(),
                                call.finding(),
                                body.toDisposition(call.ids(ids)),
                                Fields.text("answer", body.answer())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> contest(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new ContestDisposition(call.review(), call.finding(), body.stated()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> withdrawContest(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new WithdrawContest(call.review(), call.finding()))
                        .flatMap(Answers::done));
    }
}
