package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.condition;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.protocol;
import static org.witan.commandside.review.Story.revealed;
import static org.witan.commandside.review.Story.sealed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.SeatCoverage;

/** Dan, who endorses for the seat data, is an agent. */
class AgentTest {

    private static final GateRule TWO_POSITIONS = new GateRule(
            "two-positions",
            "Two positions count",
            "",
            "positions.counted >= 2",
            "",
            "{positions.counted} of 2 positions.");
    private static final GateRule EVERY_SEAT_SAYS_SOMETHING = new GateRule(
            "covered", "Every seat is covered", "", "seats.uncovered = 0", "", "Uncovered: {seats.uncovered}.");
    private static final GateRule EVERY_SEAT_SIGNS =
            new GateRule("signed", "Every seat signs", "", "seats.unsigned = 0", "", "Unsigned: {seats.unsigned}.");

    private final ReviewBench bench = new ReviewBench();

    private static List<ReviewEvent> recommended(GateRule... rules) {
        return and(
                and(sealed(protocol(false), rules), revealed()),
                new RecommendationRecorded(
                        REVIEW, PAY_1, 1, 1, Outcome.ACCEPTED, "Go ahead", "", "", "", List.of(), null, null, null));
    }

    @Test
    void countsForNoQuorum() {
        bench.given(recommended(TWO_POSITIONS))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectSuccessfulHandlerExecution();
        var withAgent = new ReviewBench();
        withAgent.members.agents.add(DAN);
        withAgent
                .given(recommended(TWO_POSITIONS))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET))
                .expectExceptionMessage("1 of 2 positions.");
    }

    @Test
    void isNotWaitedForToSign() {
        bench.members.agents.add(DAN);
        bench.given(recommended(EVERY_SEAT_SIGNS))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET))
                .expectExceptionMessage("Unsigned: 1.");
    }

    @Test
    void coversNothingAndIsNotMissedEither() {
        bench.members.agents.add(DAN);
        bench.given(recommended(EVERY_SEAT_SAYS_SOMETHING))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET))
                .expectExceptionMessage("Uncovered: 1.");
        bench.given(recommended())
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        matches((ReviewDecided decided) -> coverages(decided)
                                .equals(List.of(Coverage.COVERED, Coverage.UNCOVERED, Coverage.UNCOVERED))),
                        andNoMore())));
    }

    private static List<Coverage> coverages(ReviewDecided decided) {
        assertThat(decided.coverage())
                .extracting(SeatCoverage::seat)
                .containsExactly(SECURITY_SEAT, DATA_SEAT, RELIABILITY_SEAT);
        return decided.coverage().stream().map(SeatCoverage::coverage).toList();
    }

    @Test
    void decidesNothing() {
        bench.members.agents.add(DAN);
        bench.given(recommended())
                .when(new DecideReview(REVIEW, "It is good.", List.of(SAM, DAN)), by(CHAIR))
                .expectException(refused(ProposalError.DECIDER_UNKNOWN));
    }

    @Test
    void ownsNoCondition() {
        bench.members.agents.add(DAN);
        var recommend = new RecordRecommendation(
                REVIEW,
                Outcome.ACCEPTED_WITH_CONDITIONS,
                "Go ahead",
                "",
                "",
                "",
                List.of(condition(DAN)),
                null,
                null,
                null);
        bench.given(discussed())
                .when(recommend, by(CHAIR))
                .expectException(refused(ReviewError.CONDITION_OWNER_UNKNOWN));
    }
}
