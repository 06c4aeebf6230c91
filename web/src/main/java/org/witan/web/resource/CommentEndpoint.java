package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.CommentId;
import org.witan.messages.discussion.AddComment;
import org.witan.messages.discussion.DeleteComment;
import org.witan.messages.discussion.EditComment;
import org.witan.messages.discussion.ListCommentHistory;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** The comments of a thread. */
public final class CommentEndpoint {

    private final Calls calls;
    private final Supplier<UUID> ids;

    CommentEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(Paths.THREAD + "/comments", this::add)
                .PUT(Paths.COMMENT, this::edit)
                .DELETE(Paths.COMMENT, this::delete)
                .GET(Paths.COMMENT + "/history", this::history)
                .build();
    }

    Mono<ServerResponse> add(ServerRequest request) {
        return calls.write(request, TextBody.class, (call, body) -> {
            var comment = new CommentId(call.ids(ids).get().toString());
            var thread = call.thread();
            return call.send(new AddComment(thread, comment, Fields.text("body", body.body())))
                    .flatMap(receipt -> Answers.created(
                            call.base() + "/threads/" + thread.name() + "/comments/" + comment,
                            receipt,
                            Map.of("commentId", comment)));
        });
    }

    Mono<ServerResponse> edit(ServerRequest request) {
        return calls.write(
                request,
                TextBody.class,
                (call, body) -> call.send(
                                new EditComment(call.thread(), call.comment(), Fields.text("body", body.body())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> delete(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new DeleteComment(call.thread(), call.comment()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> history(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new ListCommentHistory(call.thread(), call.comment(), call.position()), List.class)
                        .flatMap(Answers::items));
    }

    private record TextBody(@Nullable String body) {}
}
