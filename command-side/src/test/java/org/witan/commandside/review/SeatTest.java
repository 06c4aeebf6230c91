package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.NOW;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.RUTH;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECURITY;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.SPARE;
import static org.witan.commandside.review.Story.STRANGER;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.checklist;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.opened;
import static org.witan.commandside.review.Story.protocol;
import static org.witan.commandside.review.Story.sealed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.WaiveSeat;

class SeatTest {
    private final ReviewBench bench = new ReviewBench();

    private static SeatAdded added(String seat, Perspective perspective, @Nullable Checklist checklist) {
        return new SeatAdded(
                REVIEW,
                PAY_1,
                new PanelSeat(new SeatKey(seat), perspective, SPARE),
                checklist,
                NOW.plus(Duration.ofHours(48)),
                null);
    }

    private static SeatRecused recused(MemberId member) {
        return new SeatRecused(REVIEW, PAY_1, SECURITY_SEAT, member, "Conflict");
    }

    private static SeatSubstituted substituted(MemberId former, MemberId member) {
        return new SeatSubstituted(
                REVIEW, PAY_1, SECURITY_SEAT, former, member, "Away", NOW.plus(Duration.ofHours(48)));
    }

    private static RoundRevealed revealedWithoutSam() {
        return new RoundRevealed(
                REVIEW, PAY_1, 1, RevealTrigger.CHAIR, "It is late", List.of(), List.of(DATA_SEAT), null);
    }

    @Test
    void addsSeatWithTheQuestionsOfItsPerspective() {
        var operations = new Perspective("operations");
        bench.standards =
                new Standards(protocol(false), new GateRuleSet(0, List.of()), List.of(checklist(operations, "OPS-1")));
        bench.given(sealed())
                .when(new AddSeat(REVIEW, operations, SPARE, null), by(CHAIR))
                .expectEvents(added("operations", operations, checklist(operations, "OPS-1")));
    }

    @Test
    void isAddedForAReason() {
        bench.given(sealed())
                .when(new AddSeat(REVIEW, SECURITY, SPARE, "It touches keys"), by(CHAIR))
                .expectEvents(new SeatAdded(
                        REVIEW,
                        PAY_1,
                        new PanelSeat(new SeatKey("security-2"), SECURITY, SPARE),
                        null,
                        NOW.plus(Duration.ofHours(48)),
                        "It touches keys"));
    }

    @Test
    void addsSecondSeatWithoutAskingTheQuestionsAnew() {
        bench.given(sealed())
                .when(new AddSeat(REVIEW, SECURITY, SPARE, null), by(CHAIR))
                .expectEvents(added("security-2", SECURITY, null));
    }

    @Test
    void refusesSeatForAuthor() {
        bench.given(sealed())
                .when(new AddSeat(REVIEW, DATA, AUTHOR, null), by(CHAIR))
                .expectException(refused(ReviewError.AUTHOR_CANNOT_SIT));
    }

    @Test
    void refusesSecondSeatOfOnePerspectiveForOneMember() {
        bench.given(sealed())
                .when(new AddSeat(REVIEW, DATA, DAN, null), by(CHAIR))
                .expectException(refused(ReviewError.SEATED_ALREADY));
    }

    @Test
    void refusesToAskAnAuthor() {
        bench.given(sealed())
                .when(new SubstituteSeat(REVIEW, DATA_SEAT, AUTHOR, "Dan is away"), by(CHAIR))
                .expectException(refused(ReviewError.AUTHOR_CANNOT_SIT));
    }

    @Test
    void refusesSeatForStranger() {
        bench.given(sealed())
                .when(new SubstituteSeat(REVIEW, DATA_SEAT, STRANGER, "Dan is away"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_NEEDS_EXPERT));
    }

    @Test
    void asksAnotherMember() {
        bench.given(discussed())
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SPARE, "Sam is away"), by(CHAIR))
                .expectEvents(new SeatSubstituted(
                        REVIEW, PAY_1, SECURITY_SEAT, SAM, SPARE, "Sam is away", NOW.plus(Duration.ofHours(48))))
                .expectState(review -> {
                    assertThat(review.state()
                                    .panel()
                                    .find(SECURITY_SEAT)
                                    .orElseThrow()
                                    .status())
                            .isEqualTo(SeatStatus.INVITED);
                    assertThat(review.state().positions().find(SECURITY_SEAT)).isEmpty();
                });
    }

    @Test
    void refusesToAskTheMemberWhoHoldsTheSeat() {
        bench.given(sealed())
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "Why not"), by(CHAIR))
                .expectException(refused(ReviewError.SEATED_ALREADY));
    }

    @Test
    void goesOnWithoutASeat() {
        bench.given(sealed())
                .when(new WaiveSeat(REVIEW, RELIABILITY_SEAT, "Nobody is free"), by(CHAIR))
                .expectEvents(
                        new SeatWaived(REVIEW, PAY_1, RELIABILITY_SEAT, "Nobody is free", RUTH, SeatStatus.INVITED));
    }

    @Test
    void refusesToWaiveWhatWasHeard() {
        bench.given(discussed())
                .when(new WaiveSeat(REVIEW, SECURITY_SEAT, "Inconvenient"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void refusesToWaiveTwice() {
        bench.given(and(sealed(), new SeatWaived(REVIEW, PAY_1, RELIABILITY_SEAT, "Nobody is free", null, null)))
                .when(new WaiveSeat(REVIEW, RELIABILITY_SEAT, "Still nobody"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void knowsNoSeatThatWasNeverAdded() {
        bench.given(sealed())
                .when(new WaiveSeat(REVIEW, new SeatKey("cost"), "Why"), by(CHAIR))
                .expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void isTakenByWhoWasAsked() {
        bench.given(sealed())
                .when(new AcceptSeat(REVIEW, RELIABILITY_SEAT), by(RUTH))
                .expectEvents(new SeatAccepted(REVIEW, PAY_1, RELIABILITY_SEAT, RUTH));
    }

    @Test
    void isTakenByNobodyElse() {
        bench.given(sealed())
                .when(new AcceptSeat(REVIEW, RELIABILITY_SEAT), by(SPARE))
                .expectException(refused(ReviewError.NOT_YOUR_SEAT));
    }

    @Test
    void isTakenOnce() {
        bench.given(sealed())
                .when(new AcceptSeat(REVIEW, SECURITY_SEAT), by(SAM))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void isNotTakenByWhoBecameAnAuthor() {
        bench.proposals.facts = new ProposalFacts(Set.of(AUTHOR, RUTH), 2, 1, List.of(), Map.of());
        bench.given(sealed())
                .when(new AcceptSeat(REVIEW, RELIABILITY_SEAT), by(RUTH))
                .expectException(refused(ReviewError.AUTHOR_CANNOT_SIT));
    }

    @Test
    void isDeclined() {
        bench.given(sealed())
                .when(new DeclineSeat(REVIEW, RELIABILITY_SEAT, "On leave"), by(RUTH))
                .expectEvents(new SeatDeclined(REVIEW, PAY_1, RELIABILITY_SEAT, RUTH, "On leave"));
    }

    @Test
    void isNotDeclinedAfterItWasTaken() {
        bench.given(sealed())
                .when(new DeclineSeat(REVIEW, SECURITY_SEAT, "On leave"), by(SAM))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void isLeftOverAConflictOfInterest() {
        bench.given(discussed())
                .when(new RecuseSeat(REVIEW, SECURITY_SEAT, "I sold it to them"), by(SAM))
                .expectEvents(new SeatRecused(REVIEW, PAY_1, SECURITY_SEAT, SAM, "I sold it to them"))
                .expectState(review -> assertThat(review.state().positions().find(SECURITY_SEAT))
                        .isEmpty());
    }

    @Test
    void isLeftOnce() {
        bench.given(and(sealed(), new SeatRecused(REVIEW, PAY_1, SECURITY_SEAT, SAM, "Conflict")))
                .when(new RecuseSeat(REVIEW, SECURITY_SEAT, "Again"), by(SAM))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void isLeftByNobodyElse() {
        bench.given(sealed())
                .when(new RecuseSeat(REVIEW, SECURITY_SEAT, "Off with him"), by(CHAIR))
                .expectException(refused(ReviewError.NOT_YOUR_SEAT));
    }

    @Test
    void isNotGivenBackUnderSealToWhoLeftIt() {
        bench.given(and(sealed(), recused(SAM)))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "It was a mistake"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_LEFT_THIS_ROUND));
    }

    @Test
    void isNotGivenBackUnderSealAfterSomebodyElseDeclinedIt() {
        bench.given(and(
                        sealed(),
                        substituted(SAM, SPARE),
                        new SeatDeclined(REVIEW, PAY_1, SECURITY_SEAT, SPARE, "On leave")))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "Back again"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_LEFT_THIS_ROUND));
    }

    @Test
    void isNotGivenBackUnderSealAfterItWasWaived() {
        bench.given(and(sealed(), new SeatWaived(REVIEW, PAY_1, SECURITY_SEAT, "Nobody is free", null, null)))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "We need it"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_LEFT_THIS_ROUND));
    }

    @Test
    void isGivenBackUnderSealToWhoNeverSatThere() {
        bench.given(and(sealed(), new SeatDeclined(REVIEW, PAY_1, RELIABILITY_SEAT, RUTH, "On leave")))
                .when(new SubstituteSeat(REVIEW, RELIABILITY_SEAT, RUTH, "Back from leave"), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isGivenBackAfterTheReveal() {
        bench.given(and(sealed(), recused(SAM), revealedWithoutSam()))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "The conflict is over"), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isGivenBackInALaterRound() {
        bench.given(and(sealed(), recused(SAM), revealedWithoutSam(), opened(2)))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "The conflict is over"), by(CHAIR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotNeededByWhoLeftAndIsAskedToAnother() {
        bench.given(and(sealed(), recused(SAM)))
                .when(new AddSeat(REVIEW, SECURITY, SAM, null), by(CHAIR))
                .expectSuccessfulHandlerExecution()
                .expectState(review -> assertThat(review.state().panel().find(new SeatKey("security-2")))
                        .isPresent());
    }
}
