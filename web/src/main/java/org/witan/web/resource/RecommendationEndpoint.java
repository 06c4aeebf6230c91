package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.ReviewId;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.RecordRecommendation;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.Times;
import reactor.core.publisher.Mono;

/** The chair's recommendation. */
public final class RecommendationEndpoint {

    private final Calls calls;
    private final Supplier<UUID> ids;

    RecommendationEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().PUT(Paths.REVIEW + "/recommendation", this::recommend).build();
    }

    Mono<ServerResponse> recommend(ServerRequest request) {
        return calls.write(
                request,
                RecommendationBody.class,
                (call, body) ->
                        call.send(body.toCommand(call.review(), call.ids(ids))).flatMap(Answers::done));
    }

    private record RecommendationBody(
            @Nullable String outcome,
            @Nullable String summary,
            @Nullable String agreement,
            @Nullable String disagreement,
            @Nullable String tradeOffs,
            @Nullable List<@Nullable ConditionBody> conditions,
            @Nullable String reviewOn,
            @Nullable String validUntil,
            @Nullable String reason) {

        RecordRecommendation toCommand(ReviewId review, Supplier<UUID> ids) {
            return new RecordRecommendation(
                    review,
                    Fields.made("outcome", outcome, Outcome::ofLabel),
                    Fields.text("summary", summary),
                    agreement == null ? "" : agreement,
                    disagreement == null ? "" : disagreement,
                    tradeOffs == null ? "" : tradeOffs,
                    Fields.objects("conditions", conditions, (prefix, condition) -> condition.toCondition(prefix, ids)),
                    Fields.optional("reviewOn", reviewOn, Times::date),
                    Fields.optional("validUntil", validUntil, Times::date),
                    reason);
        }
    }
}
