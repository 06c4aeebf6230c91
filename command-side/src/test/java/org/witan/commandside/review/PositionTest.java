package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.MENDED;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.RUTH;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.UNHEARD;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.endorsing;
import static org.witan.commandside.review.Story.position;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.OptionStance;
import org.witan.messages.review.Position;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.Stance;

class PositionTest {
    private final ReviewBench bench = new ReviewBench();

    private static MovePosition move(SeatKey seat, Position position) {
        return new MovePosition(REVIEW, seat, position, "I was persuaded");
    }

    @Test
    void movesInTheOpen() {
        bench.given(discussed())
                .when(move(SECURITY_SEAT, endorsing()), by(SAM))
                .expectEvents(new PositionMoved(
                        REVIEW, PAY_1, SECURITY_SEAT, SAM, 1, Stance.OBJECT, endorsing(), "I was persuaded"));
    }

    @Test
    void isTakenLateByWhoDidNotFile() {
        bench.given(discussed(new SeatAccepted(REVIEW, PAY_1, RELIABILITY_SEAT, RUTH)))
                .when(move(RELIABILITY_SEAT, endorsing()), by(RUTH))
                .expectEvents(new PositionMoved(
                        REVIEW, PAY_1, RELIABILITY_SEAT, RUTH, 1, null, endorsing(), "I was persuaded"));
    }

    @Test
    void isConfirmedAfterItLapsed() {
        bench.proposals.bodies.put(2, MENDED);
        var lapsed = new RevisionTaken(
                REVIEW, PAY_1, 1, 2, List.of("Security"), List.of(new Lapse(SECURITY_SEAT, List.of("Security"))));
        bench.given(discussed(lapsed))
                .when(move(SECURITY_SEAT, position(Stance.OBJECT, LEAK)), by(SAM))
                .expectState(review -> assertThat(review.state()
                                .positions()
                                .find(SECURITY_SEAT)
                                .orElseThrow()
                                .lapsed())
                        .isFalse());
    }

    @Test
    void refusesToSayTheSameAgain() {
        bench.given(discussed())
                .when(move(SECURITY_SEAT, position(Stance.OBJECT, LEAK)), by(SAM))
                .expectException(refused(ReviewError.POSITION_UNCHANGED));
    }

    @Test
    void refusesToMoveForSomebodyElse() {
        bench.given(discussed())
                .when(move(SECURITY_SEAT, endorsing()), by(CHAIR))
                .expectException(refused(ReviewError.NOT_YOUR_SEAT));
    }

    @Test
    void refusesToMoveBeforeTheSeatIsTaken() {
        bench.given(discussed())
                .when(move(RELIABILITY_SEAT, endorsing()), by(RUTH))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void refusesObjectionWithoutAFinding() {
        bench.given(discussed())
                .when(move(DATA_SEAT, position(Stance.OBJECT)), by(DAN))
                .expectException(refused(ReviewError.OBJECTION_NEEDS_FINDING));
    }

    @Test
    void refusesObjectionThatNothingCouldClear() {
        var stubborn = new Position(Stance.OBJECT, "No.", 5, List.of(), List.of(LEAK), List.of(), null);
        bench.given(discussed())
                .when(move(DATA_SEAT, stubborn), by(DAN))
                .expectException(refused(ReviewError.OBJECTION_NEEDS_CLEARANCE));
    }

    @Test
    void refusesConditionalEndorsementWithoutAFinding() {
        bench.given(discussed())
                .when(move(DATA_SEAT, position(Stance.ENDORSE_ON_CONDITIONS)), by(DAN))
                .expectException(refused(ReviewError.CONDITION_NEEDS_FINDING));
    }

    @Test
    void refusesFindingThatIsNotRevealed() {
        bench.given(discussed())
                .when(move(DATA_SEAT, position(Stance.ENDORSE_ON_CONDITIONS, UNHEARD)), by(DAN))
                .expectException(refused(ReviewError.FINDING_UNKNOWN));
    }

    @Test
    void refusesOptionThatThePanelDoesNotConsider() {
        var position = new Position(
                Stance.ENDORSE,
                "Yes.",
                5,
                List.of(new OptionStance("Two ledgers", Stance.OBJECT)),
                List.of(),
                List.of(),
                null);
        bench.given(discussed())
                .when(move(DATA_SEAT, position), by(DAN))
                .expectException(refused(ReviewError.OPTION_UNKNOWN));
    }

    @Test
    void refusesSectionThatTheRevisionDoesNotHave() {
        var position = new Position(Stance.ENDORSE, "Yes.", 5, List.of(), List.of(), List.of("Costs"), null);
        bench.given(discussed())
                .when(move(DATA_SEAT, position), by(DAN))
                .expectException(refused(ReviewError.SECTION_UNKNOWN));
    }
}
