package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.WaiveSeat;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** The seats of a panel: who is asked, who comes, and who leaves. */
public final class SeatEndpoint {

    private final Calls calls;

    SeatEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(Paths.REVIEW + "/seats", this::add)
                .POST(Paths.SEAT + "/acceptance", this::accept)
                .POST(Paths.SEAT + "/declination", this::decline)
                .POST(Paths.SEAT + "/recusal", this::recuse)
                .POST(Paths.SEAT + "/substitution", this::substitute)
                .POST(Paths.SEAT + "/waiver", this::waive)
                .build();
    }

    Mono<ServerResponse> add(ServerRequest request) {
        return calls.write(
                request,
                AdditionBody.class,
                (call, body) -> call.send(new AddSeat(
                                call.review(),
                                Fields.made("perspective", body.perspective(), Perspective::new),
                                Fields.made("member", body.member(), MemberId::new),
                                body.reason()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> accept(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new AcceptSeat(call.review(), call.seat())).flatMap(Answers::done));
    }

    Mono<ServerResponse> decline(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new DeclineSeat(call.review(), call.seat(), body.stated()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> recuse(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new RecuseSeat(call.review(), call.seat(), body.stated()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> substitute(ServerRequest request) {
        return calls.write(
                request,
                SubstitutionBody.class,
                (call, body) -> call.send(new SubstituteSeat(
                                call.review(),
                                call.seat(),
                                Fields.made("member", body.member(), MemberId::new),
                                Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> waive(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new WaiveSeat(call.review(), call.seat(), body.stated()))
                        .flatMap(Answers::done));
    }

    private record AdditionBody(
            @Nullable String perspective,
            @Nullable String member,
            @Nullable String reason) {}

    private record SubstitutionBody(
            @Nullable String member, @Nullable String reason) {}
}
