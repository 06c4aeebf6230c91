package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.DEADLINE;
import static org.witan.commandside.review.Story.ENCRYPT;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECOND_CHAIR;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.SPARE;
import static org.witan.commandside.review.Story.STRANGER;
import static org.witan.commandside.review.Story.UNHEARD;
import static org.witan.commandside.review.Story.concluded;
import static org.witan.commandside.review.Story.condition;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.disposed;
import static org.witan.commandside.review.Story.recommended;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DissentRecorded;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RecommendationSigned;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.WithdrawDissent;

class RecommendationTest {
    private final ReviewBench bench = new ReviewBench();

    private static final Disposition DEFERRED = new Disposition.Deferred(condition(AUTHOR));

    private static RecordRecommendation recommend(Outcome outcome, Condition... conditions) {
        return new RecordRecommendation(REVIEW, outcome, "Go ahead", "", "", "", List.of(conditions), null, null, null);
    }

    @Test
    void isRecordedByTheChair() {
        bench.given(discussed(disposed(LEAK, 2, DEFERRED)))
                .when(recommend(Outcome.ACCEPTED_WITH_CONDITIONS, condition(AUTHOR)), by(CHAIR))
                .expectEvents(recommended(1));
    }

    @Test
    void isRecordedByNobodyElse() {
        bench.given(discussed())
                .when(recommend(Outcome.ACCEPTED), by(SECOND_CHAIR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void voidsTheSignaturesUnderTheVersionBeforeAndKeepsDissents() {
        bench.given(concluded(
                        new RecommendationSigned(REVIEW, PAY_1, 1, DATA_SEAT, DAN),
                        new DissentRecorded(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM, "Never")))
                .when(recommend(Outcome.ACCEPTED_WITH_CONDITIONS, condition(AUTHOR)), by(CHAIR))
                .expectEvents(recommended(2))
                .expectState(review -> {
                    assertThat(review.state().recommendation().signatures()).isEmpty();
                    assertThat(review.state().recommendation().dissents(SECURITY_SEAT, SAM))
                            .isTrue();
                });
    }

    @Test
    void saysWhyThereIsANewerVersion() {
        var again = new RecordRecommendation(
                REVIEW, Outcome.DEFERRED, "Wait", "", "", "", List.of(condition(AUTHOR)), null, null, "Sam is right");
        bench.given(concluded())
                .when(again, by(CHAIR))
                .expectEvents(new RecommendationRecorded(
                        REVIEW,
                        PAY_1,
                        2,
                        1,
                        Outcome.DEFERRED,
                        "Wait",
                        "",
                        "",
                        "",
                        List.of(condition(AUTHOR)),
                        null,
                        null,
                        "Sam is right"));
    }

    @Test
    void needsAConditionWhenItSaysSo() {
        bench.given(discussed())
                .when(recommend(Outcome.ACCEPTED_WITH_CONDITIONS), by(CHAIR))
                .expectException(refused(ReviewError.OUTCOME_NEEDS_CONDITION));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ACCEPTED", "REJECTED"})
    void takesNoConditionOtherwise(Outcome outcome) {
        bench.given(discussed())
                .when(recommend(outcome, condition(AUTHOR)), by(CHAIR))
                .expectException(refused(ReviewError.OUTCOME_TAKES_NO_CONDITION));
    }

    @Test
    void refusesConditionForAStranger() {
        bench.given(discussed())
                .when(recommend(Outcome.ACCEPTED_WITH_CONDITIONS, condition(STRANGER)), by(CHAIR))
                .expectException(refused(ReviewError.CONDITION_OWNER_UNKNOWN));
    }

    @Test
    void takesConditionWithoutAnOwnerYet() {
        bench.given(discussed())
                .when(recommend(Outcome.DEFERRED, condition(null)), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesConditionFromAFindingThatIsNotRevealed() {
        var condition = new Condition(ENCRYPT, "Encrypt tokens", null, null, List.of(UNHEARD));
        bench.given(discussed())
                .when(recommend(Outcome.ACCEPTED_WITH_CONDITIONS, condition), by(CHAIR))
                .expectException(refused(ReviewError.FINDING_UNKNOWN));
    }

    @Test
    void mustHaveTheConditionOfADeferredFinding() {
        bench.given(discussed(disposed(LEAK, 2, DEFERRED)))
                .when(recommend(Outcome.ACCEPTED), by(CHAIR))
                .expectException(refused(ReviewError.CONDITION_MISSING));
    }

    @Test
    void owesNothingWhenItRejects() {
        bench.given(discussed(disposed(LEAK, 2, DEFERRED)))
                .when(recommend(Outcome.REJECTED), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isSignedForASeat() {
        bench.given(concluded())
                .when(new SignRecommendation(REVIEW, DATA_SEAT, 1), by(DAN))
                .expectEvents(new RecommendationSigned(REVIEW, PAY_1, 1, DATA_SEAT, DAN));
    }

    @Test
    void isSignedOnce() {
        bench.given(concluded(new RecommendationSigned(REVIEW, PAY_1, 1, DATA_SEAT, DAN)))
                .when(new SignRecommendation(REVIEW, DATA_SEAT, 1), by(DAN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotSignedForSomebodyElse() {
        bench.given(concluded())
                .when(new SignRecommendation(REVIEW, DATA_SEAT, 1), by(SAM))
                .expectException(refused(ReviewError.NOT_YOUR_SEAT));
    }

    @Test
    void isNotSignedUnread() {
        bench.given(concluded(recommended(2)))
                .when(new SignRecommendation(REVIEW, DATA_SEAT, 1), by(DAN))
                .expectException(refused(ReviewError.RECOMMENDATION_OUTDATED));
    }

    @Test
    void isNotSignedByWhoDissents() {
        bench.given(concluded(new DissentRecorded(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM, "Never")))
                .when(new SignRecommendation(REVIEW, SECURITY_SEAT, 1), by(SAM))
                .expectException(refused(ReviewError.DISSENT_STANDS));
    }

    @Test
    void isDissentedFrom() {
        bench.given(concluded(new RecommendationSigned(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM)))
                .when(new RecordDissent(REVIEW, SECURITY_SEAT, "Never"), by(SAM))
                .expectEvents(new DissentRecorded(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM, "Never"))
                .expectState(review ->
                        assertThat(review.state().recommendation().signatures()).isEmpty());
    }

    @Test
    void isNotDissentedFromForSomebodyElse() {
        bench.given(concluded())
                .when(new RecordDissent(REVIEW, SECURITY_SEAT, "Never"), by(CHAIR))
                .expectException(refused(ReviewError.NOT_YOUR_SEAT));
    }

    @Test
    void keepsADissentWhoeverSitsThereLater() {
        bench.given(concluded(new DissentRecorded(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM, "Never")))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SPARE, "Sam is difficult"), by(CHAIR))
                .expectState(
                        review -> assertThat(review.state().recommendation().dissents(SECURITY_SEAT, SAM))
                                .isTrue());
    }

    @Test
    void isReconciledWithByWhoDissented() {
        bench.given(concluded(
                        new DissentRecorded(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM, "Never"),
                        new SeatSubstituted(REVIEW, PAY_1, SECURITY_SEAT, SAM, SPARE, "Leave", DEADLINE)))
                .when(new WithdrawDissent(REVIEW, SECURITY_SEAT), by(SAM))
                .expectEvents(new DissentWithdrawn(REVIEW, PAY_1, SECURITY_SEAT, SAM));
    }

    @Test
    void isReconciledWithByNobodyElse() {
        bench.given(concluded(new DissentRecorded(REVIEW, PAY_1, 1, SECURITY_SEAT, SAM, "Never")))
                .when(new WithdrawDissent(REVIEW, SECURITY_SEAT), by(CHAIR))
                .expectException(refused(ReviewError.NOT_YOUR_SEAT));
    }

    @Test
    void knowsNoDissentThatWasNeverRecorded() {
        bench.given(concluded())
                .when(new WithdrawDissent(REVIEW, SECURITY_SEAT), by(SAM))
                .expectException(refused(ReviewError.DISSENT_UNKNOWN));
    }
}
