package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.LogId;
import org.witan.messages.LogKey;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.ListLogs;
import org.witan.messages.log.LogView;
import org.witan.messages.log.OpenLog;
import org.witan.messages.log.RenameLog;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** Decision logs. */
public final class LogEndpoint {

    private final Calls calls;

    LogEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/logs", this::list)
                .POST(Paths.TENANT + "/logs", this::open)
                .GET(Paths.LOG, this::find)
                .PUT(Paths.LOG, this::rename)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                Set.of("limit", "cursor"),
                call -> call.page(new ListLogs(call.tenant(), call.parameters().page(), call.position()), LogView.class)
                        .flatMap(Answers::page));
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new FindLog(call.log(), call.position()), LogView.class)
                        .flatMap(log -> Answers.ok(log, log.version())));
    }

    Mono<ServerResponse> open(ServerRequest request) {
        return calls.write(request, OpenBody.class, (call, body) -> {
            var key = Fields.made("key", body.key(), LogKey::new);
            var log = LogId.of(call.tenant(), key);
            return call.send(new OpenLog(log, Fields.text("name", body.name()), body.description()))
                    .flatMap(receipt -> Answers.created(call.base() + "/logs/" + key, receipt, Map.of("key", key)));
        });
    }

    Mono<ServerResponse> rename(ServerRequest request) {
        return calls.write(
                request,
                RenameBody.class,
                (call, body) -> call.send(
                                new RenameLog(call.log(), Fields.text("name", body.name()), body.description()))
                        .flatMap(Answers::done));
    }

    private record OpenBody(
            @Nullable String key,
            @Nullable String name,
            @Nullable String description) {}

    private record RenameBody(
            @Nullable String name, @Nullable String description) {}
}
