package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.CommonError;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.proposal.UnrelateProposals;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import reactor.core.publisher.Mono;

/** How proposals stand to each other. */
public final class RelationEndpoint {

    private static final String RELATIONS = Paths.PROPOSAL + "/relations";

    private final Calls calls;

    RelationEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(RELATIONS, this::relate)
                .DELETE(RELATIONS + "/{type}/{target}", this::unrelate)
                .build();
    }

    Mono<ServerResponse> relate(ServerRequest request) {
        return calls.write(request, RelateBody.class, (call, body) -> {
            var type = Fields.made("type", body.type(), RelationType::ofLabel);
            var target = Fields.made("target", body.target(), key -> ProposalId.of(call.tenant(), key));
            var location = call.base() + "/proposals/" + call.proposal().key() + "/relations/" + type.label() + "/"
                    + target.key();
            return call.send(new RelateProposals(call.proposal(), type, target, body.note()))
                    .flatMap(receipt -> Answers.created(location, receipt, Map.of()));
        });
    }

    Mono<ServerResponse> unrelate(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new UnrelateProposals(
                                call.proposal(),
                                statedType(call),
                                call.id("target", key -> ProposalId.of(call.tenant(), key))))
                        .flatMap(Answers::done));
    }

    private static RelationType statedType(TenantCall call) {
        var type = call.id("type", RelationType::ofLabel);
        if (type == RelationType.SUPERSEDES) {
            throw new RefusedException(CommonError.NOT_FOUND, "A supersession cannot be taken back.");
        }
        return type;
    }

    private record RelateBody(
            @Nullable String type,
            @Nullable String target,
            @Nullable String note) {}
}
