package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.proposal.AnswerIntake;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.IntakeView;
import org.witan.messages.proposal.ObjectToProposal;
import org.witan.messages.proposal.SecondProposal;
import org.witan.messages.proposal.Tier;
import org.witan.messages.proposal.WithdrawObjection;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** How much consideration a proposal gets: its intake, its second, and objections to it. */
public final class IntakeEndpoint {

    private static final String INTAKE = Paths.PROPOSAL + "/intake";
    private static final String OBJECTIONS = Paths.PROPOSAL + "/objections";

    private final Calls calls;

    IntakeEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(INTAKE, this::find)
                .PUT(INTAKE, this::answer)
                .POST(Paths.PROPOSAL + "/seconds", this::second)
                .POST(OBJECTIONS, this::object)
                .DELETE(OBJECTIONS + "/own", this::withdraw)
                .build();
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new FindIntake(call.proposal(), call.position()), IntakeView.class)
                        .flatMap(Answers::ok));
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return calls.write(
                request,
                IntakeBody.class,
                (call, body) -> call.send(new AnswerIntake(
                                call.proposal(),
                                Fields.required("answers", body.answers(), "an object with an answer to each question")
                                        .toAnswers(),
                                Fields.made("tier", body.tier(), Tier::ofLabel),
                                body.reason()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> second(ServerRequest request) {
        return calls.write(
                request, call -> call.send(new SecondProposal(call.proposal())).flatMap(Answers::done));
    }

    Mono<ServerResponse> object(ServerRequest request) {
        return calls.write(
                request,
                ReasonBody.class,
                (call, body) -> call.send(new ObjectToProposal(call.proposal(), body.stated()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> withdraw(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new WithdrawObjection(call.proposal())).flatMap(Answers::done));
    }

    private record IntakeBody(
            @Nullable AnswersBody answers,
            @Nullable String tier,
            @Nullable String reason) {}

    private record AnswersBody(
            @Nullable String reversibility,
            @Nullable String blastRadius,
            @Nullable String dataSensitivity,
            @Nullable String cost) {

        IntakeAnswers toAnswers() {
            return new IntakeAnswers(
                    Fields.text("answers.reversibility", reversibility),
                    Fields.text("answers.blastRadius", blastRadius),
                    Fields.text("answers.dataSensitivity", dataSensitivity),
                    Fields.text("answers.cost", cost));
        }
    }
}
