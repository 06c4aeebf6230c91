package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.hamcrest.Matchers.anything;
import static org.hamcrest.Matchers.containsString;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DATA;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.MENDED;
import static org.witan.commandside.review.Story.NOW;
import static org.witan.commandside.review.Story.NO_BLOCKER;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECOND_CHAIR;
import static org.witan.commandside.review.Story.SECURITY;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.STRANGER;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.concluded;
import static org.witan.commandside.review.Story.condition;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.disposed;
import static org.witan.commandside.review.Story.opened;
import static org.witan.commandside.review.Story.protocol;
import static org.witan.commandside.review.Story.recommended;
import static org.witan.commandside.review.Story.revealed;
import static org.witan.commandside.review.Story.sealed;

import java.time.Duration;
import java.util.List;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.witan.messages.FindingId;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SeatCoverage;
import org.witan.messages.review.SeatWaived;

class GateTest {
    private final ReviewBench bench = new ReviewBench();

    private static final GateRule NEVER =
            new GateRule("never", "It never is", "", "findings.openBlockers < 0", "false", "It never is.");

    /** The blocker is not disposed of, and the chair has recommended all the same. */
    private static List<ReviewEvent> blocked(GateRule... rules) {
        var recommended = new RecommendationRecorded(
                REVIEW, PAY_1, 1, 1, Outcome.ACCEPTED, "Go ahead", "", "", "", List.of(), null, null, null);
        return and(and(sealed(protocol(false), rules), revealed()), recommended);
    }

    private static final GateResult UNSATISFIED =
            new GateResult("no-open-blocker", GateStatus.UNSATISFIED, "A blocker is open.", List.of());
    private static final Disposition REJECTED = new Disposition.Rejected("Not here");

    /** The same, and the chair has passed over the blocker. */
    private static List<ReviewEvent> passedOver() {
        return and(blocked(NO_BLOCKER), new GateRuleOverridden(REVIEW, PAY_1, override(UNSATISFIED)));
    }

    private static RoundRevealed revealedNothing() {
        return new RoundRevealed(REVIEW, PAY_1, 2, RevealTrigger.CHAIR, "It is late", List.of(), List.of(), null);
    }

    private static RecommendationRecorded recommendedAnew(int revision) {
        return new RecommendationRecorded(
                REVIEW, PAY_1, 2, revision, Outcome.ACCEPTED, "Go ahead", "", "", "", List.of(), null, null, null);
    }

    private static GateOverride override(GateResult result) {
        return new GateOverride("no-open-blocker", CHAIR, "It is urgent", result);
    }

    private static FindingDisposed deferred(FindingId finding, int number) {
        return disposed(finding, number, new Disposition.Deferred(condition(AUTHOR)));
    }

    private static GateResult result(Review review) {
        return review.state().overrides().given().getFirst().overrode();
    }

    @Test
    void passesOverARuleAndKeepsWhatItSaid() {
        bench.given(blocked(NO_BLOCKER))
                .when(new OverrideGateRule(REVIEW, "no-open-blocker", "It is urgent"), by(CHAIR))
                .expectSuccessfulHandlerExecution()
                .expectState(review -> {
                    assertThat(review.state().overrides().given()).containsExactly(override(result(review)));
                    assertThat(result(review).status()).isEqualTo(GateStatus.UNSATISFIED);
                    assertThat(result(review).sentence()).isEqualTo("A blocker is open.");
                });
    }

    @Test
    void passesOverNoRuleThatHoldsNothingUp() {
        bench.given(concluded())
                .when(new OverrideGateRule(REVIEW, "no-open-blocker", "It is urgent"), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULE_PASSES));
    }

    @Test
    void passesOverNoRuleThatDoesNotExist() {
        bench.given(blocked(NO_BLOCKER))
                .when(new OverrideGateRule(REVIEW, "quorum", "It is urgent"), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULE_UNKNOWN));
    }

    @Test
    void passesOverNoRuleThatForbidsIt() {
        bench.given(blocked(NEVER))
                .when(new OverrideGateRule(REVIEW, "never", "It is urgent"), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULE_NOT_TO_OVERRIDE));
    }

    @Test
    void passesOverNothingForAnybodyButTheChair() {
        bench.given(blocked(NO_BLOCKER))
                .when(new OverrideGateRule(REVIEW, "no-open-blocker", "It is urgent"), by(SECOND_CHAIR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void holdsTheDecisionUp() {
        bench.given(blocked(NO_BLOCKER))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET));
        assertThat(bench.proposals.passages).isEmpty();
    }

    @Test
    void letsTheDecisionPassOnceItIsOverridden() {
        bench.given(passedOver())
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectSuccessfulHandlerExecution()
                .expectState(review -> assertThat(review.state().phase()).isEqualTo(ReviewPhase.DECIDED));
    }

    @Test
    void passesOverNothingThatARoundBroughtUpLater() {
        bench.given(and(passedOver(), opened(2), revealedNothing(), recommendedAnew(1)))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET));
    }

    @Test
    void passesOverNothingThatARevisionBroughtUpLater() {
        bench.proposals.submit(2, MENDED);
        bench.given(and(passedOver(), new RevisionTaken(REVIEW, PAY_1, 1, 2, List.of(), List.of()), recommendedAnew(2)))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET));
    }

    @Test
    void countsNoSeatAsCoveredWhoseWordLapsed() {
        bench.proposals.submit(2, MENDED);
        var lapsed = new RevisionTaken(
                REVIEW, PAY_1, 1, 2, List.of("Security"), List.of(new Lapse(SECURITY_SEAT, List.of("Security"))));
        bench.given(and(blocked(), lapsed, recommendedAnew(2)))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        new CustomTypeSafeMatcher<ReviewDecided>("the decision with a seat that is not covered") {
                            @Override
                            protected boolean matchesSafely(ReviewDecided decided) {
                                return decided.coverage().stream()
                                        .map(SeatCoverage::coverage)
                                        .toList()
                                        .equals(List.of(Coverage.UNCOVERED, Coverage.COVERED, Coverage.UNCOVERED));
                            }
                        },
                        andNoMore())));
    }

    @Test
    void passesOverARuleAgainWhenTheFirstOverrideHoldsNoMore() {
        bench.given(and(passedOver(), opened(2), revealedNothing(), recommendedAnew(1)))
                .when(new OverrideGateRule(REVIEW, "no-open-blocker", "Still urgent"), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void keepsAnOverrideThatHoldsNoMoreOnTheRecordOfTheDecision() {
        bench.given(and(passedOver(), opened(2), revealedNothing(), recommendedAnew(1), disposed(LEAK, 2, REJECTED)))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        new CustomTypeSafeMatcher<ReviewDecided>("the decision with the override") {
                            @Override
                            protected boolean matchesSafely(ReviewDecided decided) {
                                return decided.overrides().equals(List.of(override(UNSATISFIED)))
                                        && decided.gates().getFirst().status() == GateStatus.SATISFIED;
                            }
                        },
                        andNoMore())));
    }

    @Test
    void recordsTheDecisionWithTheProposalAndTheEvidenceWithTheReview() {
        bench.given(and(concluded(), new SeatWaived(REVIEW, PAY_1, RELIABILITY_SEAT, "Nobody is free", null, null)))
                .when(new DecideReview(REVIEW, "It is good.", List.of(CHAIR, SAM, CHAIR)), by(CHAIR))
                .expectResultMessageMatching(anything())
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        new CustomTypeSafeMatcher<ReviewDecided>("the decision with its evidence") {
                            @Override
                            protected boolean matchesSafely(ReviewDecided decided) {
                                return decided.deciders().equals(List.of(CHAIR, SAM))
                                        && decided.gates().getFirst().status() == GateStatus.SATISFIED
                                        && decided.coverage()
                                                .equals(List.of(
                                                        new SeatCoverage(
                                                                SECURITY_SEAT, SECURITY, Coverage.COVERED, null),
                                                        new SeatCoverage(DATA_SEAT, DATA, Coverage.COVERED, null),
                                                        new SeatCoverage(
                                                                RELIABILITY_SEAT,
                                                                RELIABILITY,
                                                                Coverage.WAIVED,
                                                                "Nobody is free")));
                            }
                        },
                        andNoMore())));
        assertThat(bench.proposals.passages)
                .containsExactly(new DecisionRecorded(
                        PAY_1,
                        1,
                        "panel",
                        Outcome.ACCEPTED_WITH_CONDITIONS,
                        "It is good.",
                        List.of(CHAIR, SAM),
                        REVIEW,
                        List.of(condition(AUTHOR)),
                        null,
                        null));
    }

    @Test
    void waitsForTheRevisionThatWasSubmittedAMomentAgo() {
        bench.proposals.submit(2, MENDED);
        bench.given(concluded())
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.REVISION_PENDING));
    }

    @Test
    void waitsForTheConditionOfAFindingThatWasDeferredAfterTheRecommendation() {
        bench.given(and(blocked(NO_BLOCKER), deferred(LEAK, 2)))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.CONDITION_MISSING))
                .expectExceptionMessage(containsString("Record a new version of the recommendation"));
        assertThat(bench.proposals.passages).isEmpty();
    }

    @Test
    void decidesOnceANewVersionHasTheConditionOfTheDeferredFinding() {
        bench.given(and(blocked(NO_BLOCKER), deferred(LEAK, 2), recommended(2)))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectSuccessfulHandlerExecution();
        assertThat(bench.proposals.passages).hasSize(1);
    }

    @Test
    void waitsForNoConditionWhenTheProposalIsNotToBeDone() {
        var rejecting = new RecommendationRecorded(
                REVIEW, PAY_1, 1, 1, Outcome.REJECTED, "No", "", "", "", List.of(), null, null, null);
        bench.given(discussed(rejecting, deferred(LEAK, 2)))
                .when(new DecideReview(REVIEW, "It is not good.", List.of()), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesDeciderWhoIsNoMember() {
        bench.given(concluded())
                .when(new DecideReview(REVIEW, "It is good.", List.of(STRANGER)), by(CHAIR))
                .expectException(refused(ProposalError.DECIDER_UNKNOWN));
    }

    @Test
    void decidesForNobodyButTheChair() {
        bench.given(concluded())
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(SECOND_CHAIR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void countsTheTimeThatTheReviewHasBeenOpen() {
        var patience =
                new GateRule("patience", "It was open for a day", "", "review.hoursOpen >= 24", "", "Too early.");
        bench.at(NOW.plus(Duration.ofHours(23)));
        bench.given(blocked(patience))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectException(refused(ReviewError.GATE_RULES_UNMET));
        var later = new ReviewBench();
        later.at(NOW.plus(Duration.ofHours(24)));
        later.given(blocked(patience))
                .when(new DecideReview(REVIEW, "It is good.", List.of()), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }
}
