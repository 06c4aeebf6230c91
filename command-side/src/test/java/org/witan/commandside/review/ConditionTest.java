package org.witan.commandside.review;

import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.ENCRYPT;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.STRANGER;
import static org.witan.commandside.review.Story.decided;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.ConditionId;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionWaived;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.WaiveCondition;

class ConditionTest {
    private final ReviewBench bench = new ReviewBench();

    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);

    private static ConditionFulfilled fulfilled() {
        return new ConditionFulfilled(REVIEW, PAY_1, ENCRYPT, AUTHOR, "See PAY-2");
    }

    @Test
    void isReportedDoneByItsOwner() {
        bench.given(decided())
                .when(new FulfilCondition(REVIEW, ENCRYPT, "See PAY-2"), by(AUTHOR))
                .expectEvents(fulfilled());
    }

    @Test
    void isReportedDoneByTheChair() {
        bench.given(decided())
                .when(new FulfilCondition(REVIEW, ENCRYPT, "See PAY-2"), by(CHAIR))
                .expectEvents(new ConditionFulfilled(REVIEW, PAY_1, ENCRYPT, CHAIR, "See PAY-2"));
    }

    @Test
    void isReportedDoneByNobodyElse() {
        bench.given(decided())
                .when(new FulfilCondition(REVIEW, ENCRYPT, "See PAY-2"), by(SAM))
                .expectException(refused(ReviewError.NOT_THE_CONDITION_OWNER));
    }

    @Test
    void isDoneOnce() {
        bench.given(decided(fulfilled()))
                .when(new WaiveCondition(REVIEW, ENCRYPT, "Never mind"), by(CHAIR))
                .expectException(refused(ReviewError.CONDITION_CLOSED));
    }

    @Test
    void isWaivedByTheChair() {
        bench.given(decided())
                .when(new WaiveCondition(REVIEW, ENCRYPT, "The service is gone"), by(CHAIR))
                .expectEvents(
                        new ConditionWaived(REVIEW, PAY_1, ENCRYPT, "The service is gone", "Encrypt tokens", AUTHOR));
    }

    @Test
    void isNotWaivedByItsOwner() {
        bench.given(decided())
                .when(new WaiveCondition(REVIEW, ENCRYPT, "Never mind"), by(AUTHOR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void isGivenToAnotherOwner() {
        bench.given(decided())
                .when(new ReassignCondition(REVIEW, ENCRYPT, SAM, AUTUMN, "Ann moved on"), by(CHAIR))
                .expectEvents(new ConditionReassigned(
                        REVIEW, PAY_1, ENCRYPT, SAM, AUTUMN, "Ann moved on", AUTHOR, LocalDate.of(2026, 6, 30)));
    }

    @Test
    void isGivenToNobodyByAnybodyButTheChair() {
        bench.given(decided())
                .when(new ReassignCondition(REVIEW, ENCRYPT, SAM, AUTUMN, "Not me"), by(AUTHOR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void isNotGivenToAStranger() {
        bench.given(decided())
                .when(new ReassignCondition(REVIEW, ENCRYPT, STRANGER, AUTUMN, "Ann moved on"), by(CHAIR))
                .expectException(refused(ReviewError.CONDITION_OWNER_UNKNOWN));
    }

    @Test
    void saysNothingWhenItStaysTheSame() {
        bench.given(decided())
                .when(new ReassignCondition(REVIEW, ENCRYPT, AUTHOR, LocalDate.of(2026, 6, 30), "As it is"), by(CHAIR))
                .expectNoEvents();
    }

    @Test
    void isDoneByItsNewOwner() {
        bench.given(decided(new ConditionReassigned(REVIEW, PAY_1, ENCRYPT, SAM, AUTUMN, "Ann moved on", null, null)))
                .when(new FulfilCondition(REVIEW, ENCRYPT, "See PAY-2"), by(SAM))
                .expectEvents(new ConditionFulfilled(REVIEW, PAY_1, ENCRYPT, SAM, "See PAY-2"));
    }

    @Test
    void isUnknownUnlessTheDecisionHasIt() {
        var other = new ConditionId("00000000-0000-4000-8000-0000000000c9");
        bench.given(decided())
                .when(new FulfilCondition(REVIEW, other, "See PAY-2"), by(CHAIR))
                .expectException(refused(CommonError.NOT_FOUND));
    }
}
