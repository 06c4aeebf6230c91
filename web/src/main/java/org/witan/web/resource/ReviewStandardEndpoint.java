package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.LogKey;
import org.witan.messages.Perspective;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.LogView;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistView;
import org.witan.messages.review.FindChecklists;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.PublishChecklist;
import org.witan.messages.review.PublishProtocol;
import org.witan.messages.review.ReviewProtocolView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import reactor.core.publisher.Mono;

/** The checklists of perspectives, and the protocols that panels are convened under. */
public final class ReviewStandardEndpoint {

    private static final String CHECKLISTS = Paths.TENANT + "/checklists";
    private static final String TENANT_PROTOCOL = Paths.TENANT + "/review-protocol";
    private static final String LOG_PROTOCOL = Paths.LOG + "/review-protocol";

    private final Calls calls;

    ReviewStandardEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(CHECKLISTS, this::listChecklists)
                .PUT(CHECKLISTS + "/{perspective}", this::publishChecklist)
                .GET(TENANT_PROTOCOL, this::findOfTenant)
                .PUT(TENANT_PROTOCOL, this::publishForTenant)
                .GET(LOG_PROTOCOL, this::findOfLog)
                .PUT(LOG_PROTOCOL, this::publishForLog)
                .build();
    }

    Mono<ServerResponse> listChecklists(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.list(new FindChecklists(call.tenant(), call.position()), ChecklistView.class)
                        .flatMap(Answers::items));
    }

    Mono<ServerResponse> publishChecklist(ServerRequest request) {
        return calls.write(request, ChecklistBody.class, (call, body) -> {
            var items = Fields.objects(
                    "items",
                    Fields.required("items", body.items(), "an array of questions"),
                    (prefix, item) -> item.toItem(prefix));
            return call.send(new PublishChecklist(call.tenant(), call.id("perspective", Perspective::new), items))
                    .flatMap(Answers::done);
        });
    }

    Mono<ServerResponse> findOfTenant(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.ask(protocolQuery(call, null), ReviewProtocolView.class)
                        .flatMap(Answers::ok));
    }

    Mono<ServerResponse> findOfLog(ServerRequest request) {
        return calls.read(request, Set.of(), call -> {
            var query = protocolQuery(call, call.log().key());
            return existing(call)
                    .then(Mono.defer(() -> call.ask(query, ReviewProtocolView.class)))
                    .flatMap(Answers::ok);
        });
    }

    Mono<ServerResponse> publishForTenant(ServerRequest request) {
        return calls.write(
                request,
                ProtocolBody.class,
                (call, body) -> call.send(new PublishProtocol(call.tenant(), null, body.toProtocol()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> publishForLog(ServerRequest request) {
        return calls.write(request, ProtocolBody.class, (call, body) -> {
            var command = new PublishProtocol(call.tenant(), call.log().key(), body.toProtocol());
            return existing(call).then(Mono.defer(() -> call.send(command))).flatMap(Answers::done);
        });
    }

    private static FindReviewProtocol protocolQuery(TenantCall call, @Nullable LogKey log) {
        return new FindReviewProtocol(call.tenant(), log, call.position());
    }

    private static Mono<LogView> existing(TenantCall call) {
        return call.find(new FindLog(call.log(), call.position()), LogView.class);
    }

    private record ChecklistBody(@Nullable List<@Nullable ItemBody> items) {}

    private record ItemBody(
            @Nullable String id,
            @Nullable String question,
            @Nullable String reason) {

        ChecklistItem toItem(String prefix) {
            return Fields.renamed(
                    "items.",
                    prefix,
                    () -> new ChecklistItem(
                            Fields.made(prefix + "id", id, ChecklistItemId::new),
                            Fields.text(prefix + "question", question),
                            Fields.text(prefix + "reason", reason)));
        }
    }
}
