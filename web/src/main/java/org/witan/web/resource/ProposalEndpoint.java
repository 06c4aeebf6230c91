package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.ListProposals;
import org.witan.messages.proposal.Origin;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.ProposalSummaryView;
import org.witan.messages.proposal.ProposalView;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.WithdrawProposal;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import reactor.core.publisher.Mono;

/** Proposals, and the moves that their authors make. */
public final class ProposalEndpoint {

    private static final Set<String> FILTERS = Set.of("log", "state", "tag", "author", "sort", "limit", "cursor");

    private final Calls calls;

    ProposalEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/proposals", this::list)
                .POST(Paths.LOG + "/proposals", this::draft)
                .GET(Paths.PROPOSAL, this::find)
                .PUT(Paths.PROPOSAL + "/tags", this::tag)
                .POST(Paths.PROPOSAL + "/submission", this::submit)
                .POST(Paths.PROPOSAL + "/withdrawal", this::withdraw)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                FILTERS,
                call -> call.page(listQuery(call), ProposalSummaryView.class).flatMap(Answers::page));
    }

    private static ListProposals listQuery(TenantCall call) {
        var given = call.parameters();
        return new ListProposals(
                call.tenant(),
                given.value("log", LogKey::new),
                given.value("state", ProposalStatus::ofLabel),
                given.text("tag"),
                given.value("author", MemberId::new),
                given.choice("sort", "updated", "created", "key"),
                given.page(),
                call.position());
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new FindProposal(call.proposal(), call.position()), ProposalView.class)
                        .flatMap(view -> Answers.ok(ProposalAnswer.of(view), view.version())));
    }

    Mono<ServerResponse> draft(ServerRequest request) {
        return calls.write(
                request,
                DraftBody.class,
                (call, body) -> call.send(new DraftProposal(
                                call.log(),
                                Fields.text("title", body.title()),
                                Fields.text("body", body.body()),
                                Fields.each("tags", body.tags(), tag -> tag),
                                body.note(),
                                origin(body.origin())))
                        .flatMap(receipt -> {
                            var key = new ProposalId(receipt.aggregateId()).key();
                            return Answers.created(
                                    call.base() + "/proposals/" + key, receipt, Map.of("key", key, "revision", 1));
                        }));
    }

    private static @Nullable Origin origin(@Nullable OriginBody origin) {
        return origin == null
                ? null
                : new Origin(Fields.text("origin.source", origin.source()), Fields.text("origin.path", origin.path()));
    }

    Mono<ServerResponse> tag(ServerRequest request) {
        return calls.write(request, TagsBody.class, (call, body) -> {
            var tags = Fields.each("tags", Fields.required("tags", body.tags(), "an array of tags"), tag -> tag);
            return call.send(new TagProposal(call.proposal(), tags)).flatMap(Answers::done);
        });
    }

    Mono<ServerResponse> submit(ServerRequest request) {
        return calls.write(request, SubmitBody.class, (call, body) -> {
            var revision = Fields.required("revision", body.revision(), "the number of a revision");
            return call.send(new SubmitProposal(call.proposal(), revision)).flatMap(Answers::done);
        });
    }

    Mono<ServerResponse> withdraw(ServerRequest request) {
        return calls.write(
                request,
                WithdrawBody.class,
                (call, body) -> call.send(new WithdrawProposal(call.proposal(), body.reason()))
                        .flatMap(Answers::done));
    }

    private record DraftBody(
            @Nullable String title,
            @Nullable String body,
            @Nullable List<@Nullable String> tags,
            @Nullable String note,
            @Nullable OriginBody origin) {}

    private record OriginBody(
            @Nullable String source, @Nullable String path) {}

    private record TagsBody(@Nullable List<@Nullable String> tags) {}

    private record SubmitBody(@Nullable Integer revision) {}

    private record WithdrawBody(@Nullable String reason) {}
}
