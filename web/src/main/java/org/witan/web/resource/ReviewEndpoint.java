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
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.ReviewSummaryView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import org.witan.web.request.Times;
import reactor.core.publisher.Mono;

/** Reviews: convening them, reading them, and what ends them. */
public final class ReviewEndpoint {

    private static final Set<String> FILTERS = Set.of("proposal", "log", "phase", "member", "limit", "cursor");

    private final Calls calls;
    private final Supplier<UUID> ids;

    ReviewEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/reviews", this::list)
                .POST(Paths.PROPOSAL + "/reviews", this::convene)
                .GET(Paths.REVIEW, this::find)
                .PUT(Paths.REVIEW + "/chair", this::handOver)
                .POST(Paths.REVIEW + "/gate-overrides", this::override)
                .POST(Paths.REVIEW + "/decision", this::decide)
                .POST(Paths.REVIEW + "/cancellation", this::cancel)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                FILTERS,
                call -> call.page(listQuery(call), ReviewSummaryView.class).flatMap(Answers::page));
    }

    private static ListReviews listQuery(TenantCall call) {
        var given = call.parameters();
        return new ListReviews(
                call.tenant(),
                given.value("proposal", key -> ProposalId.of(call.tenant(), key)),
                given.value("log", LogKey::new),
                given.value("phase", ReviewPhase::ofLabel),
                given.value("member", MemberId::new),
                given.page(),
                call.position());
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new FindReview(call.review(), call.position()), ReviewDossierView.class)
                        .flatMap(view -> Answers.ok(view, view.version())));
    }

    Mono<ServerResponse> convene(ServerRequest request) {
        return calls.write(request, ConveneBody.class, (call, body) -> {
            var review = ReviewId.of(call.tenant(), "review-" + call.ids(ids).get());
            return call.send(body.toCommand(review, call.proposal()))
                    .flatMap(receipt -> Answers.created(
                            call.base() + "/reviews/" + review.name(), receipt, Map.of("review", review.name())));
        });
    }

    Mono<ServerResponse> handOver(ServerRequest request) {
        return calls.write(
                request,
                ChairBody.class,
                (call, body) -> call.send(new HandOverChair(
                                call.review(),
                                Fields.made("to", body.to(), MemberId::new),
                                Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> override(ServerRequest request) {
        return calls.write(
                request,
                OverrideBody.class,
                (call, body) -> call.send(new OverrideGateRule(
                                call.review(), Fields.text("rule", body.rule()), Fields.text("reason", body.reason())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        return calls.write(
                request,
                DecisionBody.class,
                (call, body) -> call.send(new DecideReview(
                                call.review(),
                                Fields.text("rationale", body.rationale()),
                                Fields.each("deciders", body.deciders(), MemberId::new)))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> cancel(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new CancelReview(call.review(), body.stated()))
                        .flatMap(Answers::done));
    }

    private record ConveneBody(
            @Nullable Integer revision,
            @Nullable List<@Nullable SeatBody> seats,
            @Nullable List<@Nullable String> options,
            @Nullable String acceptBy,
            @Nullable String deadline) {

        ConvenePanel toCommand(ReviewId review, ProposalId proposal) {
            return new ConvenePanel(
                    review,
                    proposal,
                    Fields.required("revision", revision, "the number of a revision"),
                    Fields.objects(
                            "seats",
                            Fields.required("seats", seats, "an array of seats"),
                            (prefix, seat) -> seat.toInvitation(prefix)),
                    Fields.each("options", options, option -> option),
                    Fields.optional("acceptBy", acceptBy, Times::instant),
                    Fields.optional("deadline", deadline, Times::instant));
        }
    }

    private record ChairBody(@Nullable String to, @Nullable String reason) {}

    private record OverrideBody(
            @Nullable String rule, @Nullable String reason) {}

    private record DecisionBody(
            @Nullable String rationale, @Nullable List<@Nullable String> deciders) {}
}
