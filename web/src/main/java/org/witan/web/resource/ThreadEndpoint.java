package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.CommentId;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.FindThread;
import org.witan.messages.discussion.ListThreads;
import org.witan.messages.discussion.OpenThread;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ReopenThread;
import org.witan.messages.discussion.ResolveThread;
import org.witan.messages.discussion.ThreadView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** Comment threads. */
public final class ThreadEndpoint {

    private final Calls calls;
    private final Supplier<UUID> ids;

    ThreadEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.PROPOSAL + "/threads", this::list)
                .POST(Paths.PROPOSAL + "/threads", this::open)
                .GET(Paths.THREAD, this::find)
                .POST(Paths.THREAD + "/resolution", this::resolve)
                .DELETE(Paths.THREAD + "/resolution", this::reopen)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.list(new ListThreads(call.proposal(), call.position()), ThreadView.class)
                        .flatMap(threads -> call.ofExisting(threads, threads.isEmpty()))
                        .flatMap(threads -> Answers.items(
                                threads.stream().map(ThreadAnswer::of).toList())));
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new FindThread(call.thread(), call.position()), ThreadView.class)
                        .flatMap(thread -> Answers.ok(ThreadAnswer.of(thread), thread.version())));
    }

    Mono<ServerResponse> open(ServerRequest request) {
        return calls.write(request, OpenBody.class, (call, body) -> {
            var made = call.ids(ids);
            var name = "thread-" + made.get();
            var comment = new CommentId(made.get().toString());
            return call.send(new OpenThread(
                            ThreadId.of(call.tenant(), name),
                            call.proposal(),
                            Fields.required("revision", body.revision(), "the number of a revision"),
                            quote(body.quote()),
                            comment,
                            Fields.text("body", body.body())))
                    .flatMap(receipt -> Answers.created(
                            call.base() + "/threads/" + name, receipt, Map.of("threadId", name, "commentId", comment)));
        });
    }

    private static @Nullable Quote quote(@Nullable QuoteBody quote) {
        return quote == null
                ? null
                : new Quote(
                        Fields.text("quote.exact", quote.exact()),
                        quote.prefix() == null ? "" : quote.prefix(),
                        quote.suffix() == null ? "" : quote.suffix(),
                        Fields.required("quote.start", quote.start(), "a whole number"),
                        Fields.required("quote.end", quote.end(), "a whole number"));
    }

    Mono<ServerResponse> resolve(ServerRequest request) {
        return calls.write(
                request, call -> call.send(new ResolveThread(call.thread())).flatMap(Answers::done));
    }

    Mono<ServerResponse> reopen(ServerRequest request) {
        return calls.write(
                request, call -> call.send(new ReopenThread(call.thread())).flatMap(Answers::done));
    }

    private record OpenBody(
            @Nullable Integer revision,
            @Nullable QuoteBody quote,
            @Nullable String body) {}

    private record QuoteBody(
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer start,
            @Nullable Integer end) {}
}
