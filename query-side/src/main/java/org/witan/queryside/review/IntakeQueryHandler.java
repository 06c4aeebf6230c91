package org.witan.queryside.review;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.IntakeAnswerView;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.IntakeQuestionView;
import org.witan.messages.proposal.IntakeView;
import org.witan.messages.proposal.ObjectionView;
import org.witan.messages.proposal.Tier;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewJson;
import org.witan.queryside.view.ViewPositions;
import org.witan.reviewrules.intake.Intake;
import reactor.core.publisher.Mono;

/** Answers how much consideration a proposal gets. */
@AppComponent
class IntakeQueryHandler {

    private static final List<IntakeQuestionView> QUESTIONS = Intake.questions().stream()
            .map(question -> new IntakeQuestionView(
                    question.key(),
                    question.question(),
                    question.reason(),
                    question.answers().stream()
                            .map(answer -> new IntakeAnswerView(
                                    answer.key(),
                                    answer.text(),
                                    Tier.valueOf(answer.tier().name())))
                            .toList()))
            .toList();

    private final TenantReads reads;
    private final ViewPositions positions;

    IntakeQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<IntakeView>> handle(FindIntake query) {
        return Answers.optional(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> find(reading, query.proposal()))));
    }

    private static Mono<IntakeView> find(Reading reading, ProposalId proposal) {
        var tenant = proposal.tenant().value();
        return reading.one(Sql.of(Line.SELECT, tenant, proposal.key()), Line::of)
                .flatMap(line -> reading.all(Sql.of(Objection.SELECT, tenant, proposal.key()), Objection::of)
                        .collectList()
                        .flatMap(objections -> People.find(reading, people(line, objections))
                                .map(people -> line.view(objections, people))));
    }

    private static List<String> people(Line line, List<Objection> objections) {
        return Stream.concat(
                        Stream.of(line.answeredBy(), line.secondedBy()),
                        objections.stream().map(Objection::member))
                .filter(Objects::nonNull)
                .toList();
    }

    private record Objection(String member, String reason, Instant at) {

        static final String SELECT =
                "SELECT member, reason, at FROM review_objection WHERE tenant = ? AND key = ? ORDER BY at, member";

        static Objection of(Readable row) {
            return new Objection(text(row, "member"), text(row, "reason"), instant(row, "at"));
        }
    }

    private record Line(
            @Nullable String answers,
            @Nullable String recommended,
            Tier tier,
            @Nullable String reason,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String secondedBy,
            @Nullable Instant waitingUntil) {

        static final String SELECT = "SELECT intake::text AS intake, recommended_tier, tier, tier_reason, answered_by,"
                + " answered_at, seconded_by, waiting_until FROM review_subject WHERE tenant = ? AND key = ?";

        static Line of(Readable row) {
            return new Line(
                    optionalText(row, "intake"),
                    optionalText(row, "recommended_tier"),
                    Tier.ofLabel(text(row, "tier")),
                    optionalText(row, "tier_reason"),
                    optionalText(row, "answered_by"),
                    optionalInstant(row, "answered_at"),
                    optionalText(row, "seconded_by"),
                    optionalInstant(row, "waiting_until"));
        }

        IntakeView view(List<Objection> objections, People people) {
            return new IntakeView(
                    QUESTIONS,
                    answers == null ? null : ViewJson.read(answers, IntakeAnswers.class),
                    recommended == null ? null : Tier.ofLabel(recommended),
                    tier,
                    reason,
                    people.personOrNull(answeredBy),
                    answeredAt,
                    people.personOrNull(secondedBy),
                    waitingUntil,
                    objections.stream()
                            .map(objection -> new ObjectionView(
                                    people.person(objection.member()), objection.reason(), objection.at()))
                            .toList());
        }
    }
}
