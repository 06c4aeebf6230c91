package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.review.AttentionView;
import org.witan.messages.review.ListAttention;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.PanelLoadView;
import org.witan.messages.review.PanelWorkView;
import org.witan.messages.review.PerspectiveLoadView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import reactor.core.publisher.Mono;

/** Whose turn it is: what waits for the caller, and how much experts have to do. */
public final class AttentionEndpoint {

    private final Calls calls;

    AttentionEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/attention", this::list)
                .GET(Paths.TENANT + "/panel-load", this::listLoad)
                .build();
    }

    /** The experts, and the same by perspective. */
    private record PanelLoadAnswer(List<PanelLoadView> items, List<PerspectiveLoadView> perspectives) {}

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                Set.of("limit", "cursor"),
                call -> call.page(
                                new ListAttention(
                                        call.tenant(), call.parameters().page(), call.position()),
                                AttentionView.class)
                        .flatMap(Answers::page));
    }

    Mono<ServerResponse> listLoad(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.ask(new ListPanelLoad(call.tenant(), call.position()), PanelWorkView.class)
                        .map(work -> new PanelLoadAnswer(work.experts(), work.perspectives()))
                        .flatMap(Answers::ok));
    }
}
