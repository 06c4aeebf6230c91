package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.proposal.FindRevision;
import org.witan.messages.proposal.ListRevisions;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.RevisionView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** The revisions of a proposal. */
public final class RevisionEndpoint {

    private static final String REVISIONS = Paths.PROPOSAL + "/revisions";

    private final Calls calls;

    RevisionEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(REVISIONS, this::list)
                .POST(REVISIONS, this::save)
                .GET(REVISIONS + "/{number}", this::find)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                Set.of("limit", "cursor"),
                call -> call.page(
                                new ListRevisions(
                                        call.proposal(), call.parameters().page(), call.position()),
                                RevisionView.class)
                        .flatMap(page -> call.ofExisting(page, page.items().isEmpty()))
                        .flatMap(Answers::page));
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(
                                new FindRevision(call.proposal(), call.number("number"), call.position()),
                                RevisionView.class)
                        .flatMap(Answers::ok));
    }

    Mono<ServerResponse> save(ServerRequest request) {
        return calls.write(request, SaveBody.class, (call, body) -> {
            int base = Fields.required("baseRevision", body.baseRevision(), "the number of a revision");
            var proposal = call.proposal();
            var command = new ReviseProposal(
                    proposal, base, Fields.text("title", body.title()), Fields.text("body", body.body()), body.note());
            // A stale base is refused, so what follows an accepted one is its successor.
            return call.send(command)
                    .flatMap(receipt -> Answers.created(
                            call.base() + "/proposals/" + proposal.key() + "/revisions/" + (base + 1),
                            receipt,
                            Map.of("revision", base + 1)));
        });
    }

    private record SaveBody(
            @Nullable Integer baseRevision,
            @Nullable String title,
            @Nullable String body,
            @Nullable String note) {}
}
