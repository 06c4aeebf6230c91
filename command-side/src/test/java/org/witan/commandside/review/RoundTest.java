package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.DEADLINE;
import static org.witan.commandside.review.Story.GAP;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.MENDED;
import static org.witan.commandside.review.Story.NOW;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.RUTH;
import static org.witan.commandside.review.Story.SALT;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECOND_CHAIR;
import static org.witan.commandside.review.Story.SECURITY;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.UNHEARD;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.concluded;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.endorsing;
import static org.witan.commandside.review.Story.finding;
import static org.witan.commandside.review.Story.opened;
import static org.witan.commandside.review.Story.position;
import static org.witan.commandside.review.Story.protocol;
import static org.witan.commandside.review.Story.revealed;
import static org.witan.commandside.review.Story.sealed;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.EntryId;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.DeadlineMoved;
import org.witan.messages.review.DeadlinePassed;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatWaived;
import org.witan.messages.review.Severity;
import org.witan.messages.review.SheetClosed;
import org.witan.messages.review.Stance;
import org.witan.messages.review.SubstituteSeat;

class RoundTest {
    private static final SeatKey SECOND_SEAT = new SeatKey("security-2");

    private final ReviewBench bench = new ReviewBench();

    private void write(SeatKey seat, MemberId member, SealedContent... contents) {
        for (var content : contents) {
            var id = content.finding() == null
                    ? new EntryId("00000000-0000-4000-8000-0000000000e1")
                    : new EntryId(content.finding().id().value());
            bench.sheets.tell(new SealedEntrySaved(REVIEW, PAY_1, seat, 1, member, id, content, SALT));
        }
    }

    private void file(SeatKey seat, MemberId member) {
        bench.sheets.tell(new SeatFiled(REVIEW, PAY_1, seat, 1, member));
    }

    private void bothFile() {
        write(
                SECURITY_SEAT,
                SAM,
                SealedContent.of(finding(LEAK, Severity.BLOCKER)),
                SealedContent.of(position(Stance.OBJECT, LEAK)));
        file(SECURITY_SEAT, SAM);
        write(DATA_SEAT, DAN, SealedContent.of(finding(GAP, Severity.NOTE)), SealedContent.of(endorsing()));
        file(DATA_SEAT, DAN);
    }

    @Test
    void revealsEverythingThatWasFiledInOneEvent() {
        bothFile();
        bench.given(sealed())
                .when(new RevealRound(REVIEW, 1, "Ruth is away"), by(CHAIR))
                .expectEvents(revealed());
    }

    @Test
    void closesEverySheetThatCouldBeWrittenOn() {
        bothFile();
        bench.given(sealed()).when(new RevealRound(REVIEW, 1, "Ruth is away"), by(CHAIR));
        assertThat(bench.sheets.closed)
                .containsExactly(
                        new SheetClosed(REVIEW, PAY_1, DATA_SEAT, 1, DAN),
                        new SheetClosed(REVIEW, PAY_1, SECURITY_SEAT, 1, SAM));
    }

    @Test
    void leavesWhatWasNotFiledUnderSeal() {
        write(SECURITY_SEAT, SAM, SealedContent.of(position(Stance.ABSTAIN)));
        bench.given(sealed())
                .when(new RevealRound(REVIEW, 1, "It is late"), by(CHAIR))
                .expectEvents(new RoundRevealed(
                        REVIEW,
                        PAY_1,
                        1,
                        RevealTrigger.CHAIR,
                        "It is late",
                        List.of(),
                        List.of(SECURITY_SEAT, DATA_SEAT, RELIABILITY_SEAT),
                        NOW.plus(Duration.ofHours(72))));
    }

    @Test
    void leavesWhatAFormerMemberFiledUnderSeal() {
        bothFile();
        bench.given(and(
                        sealed(),
                        new SeatRecused(REVIEW, PAY_1, SECURITY_SEAT, SAM, "Conflict"),
                        new SeatWaived(REVIEW, PAY_1, RELIABILITY_SEAT, "No", null, null),
                        new SeatWaived(REVIEW, PAY_1, SECURITY_SEAT, "No", null, null)))
                .when(new RevealRound(REVIEW, 1, null), by(CHAIR))
                .expectSuccessfulHandlerExecution()
                .expectState(review -> {
                    assertThat(review.state().findings().has(LEAK)).isFalse();
                    assertThat(review.state().findings().has(GAP)).isTrue();
                });
    }

    @Test
    void leavesWhatAMemberFiledUnderSealWhoWantedToComeBack() {
        bothFile();
        bench.given(and(sealed(), new SeatRecused(REVIEW, PAY_1, SECURITY_SEAT, SAM, "Conflict")))
                .when(new SubstituteSeat(REVIEW, SECURITY_SEAT, SAM, "It was a mistake"), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_LEFT_THIS_ROUND))
                .expectNoEvents();
        bench.given(and(
                        sealed(),
                        new SeatRecused(REVIEW, PAY_1, SECURITY_SEAT, SAM, "Conflict"),
                        new SeatAdded(REVIEW, PAY_1, new PanelSeat(SECOND_SEAT, SECURITY, SAM), null, DEADLINE, null),
                        new SeatAccepted(REVIEW, PAY_1, SECOND_SEAT, SAM)))
                .when(new RevealRound(REVIEW, 1, "It is late"), by(CHAIR))
                .expectEvents(new RoundRevealed(
                        REVIEW,
                        PAY_1,
                        1,
                        RevealTrigger.CHAIR,
                        "It is late",
                        List.of(revealed().sheets().getFirst()),
                        List.of(RELIABILITY_SEAT, SECOND_SEAT),
                        NOW.plus(Duration.ofHours(72))));
    }

    @Test
    void refusesToRevealEarlyWithoutAReason() {
        bothFile();
        bench.given(sealed())
                .when(new RevealRound(REVIEW, 1, null), by(CHAIR))
                .expectException(refused(ReviewError.REVEAL_NEEDS_REASON));
    }

    @Test
    void revealsWithoutAReasonWhenAllHaveFiled() {
        bothFile();
        bench.given(and(sealed(), new SeatDeclined(REVIEW, PAY_1, RELIABILITY_SEAT, RUTH, "On leave")))
                .when(new RevealRound(REVIEW, 1, "Unneeded"), by(CHAIR))
                .expectState(review -> assertThat(review.state().phase()).isEqualTo(ReviewPhase.DISCUSSION));
    }

    @Test
    void refusesToRevealARoundThatIsOver() {
        bench.given(discussed(opened(2)))
                .when(new RevealRound(REVIEW, 1, "Again"), by(CHAIR))
                .expectException(refused(ReviewError.ROUND_NOT_OPEN));
    }

    @Test
    void refusesToRevealForAnybodyButTheChair() {
        bench.given(sealed())
                .when(new RevealRound(REVIEW, 1, "Curious"), by(SECOND_CHAIR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void takesTheRevisionThatWasSubmittedMeanwhile() {
        bothFile();
        bench.proposals.submit(2, MENDED);
        bench.given(sealed())
                .when(new RevealRound(REVIEW, 1, "Ruth is away"), by(CHAIR))
                .expectEvents(
                        revealed(),
                        new RevisionTaken(
                                REVIEW,
                                PAY_1,
                                1,
                                2,
                                List.of("Security"),
                                List.of(new Lapse(SECURITY_SEAT, List.of("Security")))));
    }

    @Test
    void countsFindingsOnOverTheRounds() {
        bench.sheets.tell(
                new SealedEntrySaved(
                        REVIEW,
                        PAY_1,
                        DATA_SEAT,
                        2,
                        DAN,
                        new EntryId(UNHEARD.value()),
                        SealedContent.of(finding(UNHEARD, Severity.MINOR)),
                        SALT),
                new SealedEntrySaved(
                        REVIEW,
                        PAY_1,
                        DATA_SEAT,
                        2,
                        DAN,
                        new EntryId("00000000-0000-4000-8000-0000000000e1"),
                        SealedContent.of(new NothingToAdd(null)),
                        SALT),
                new SeatFiled(REVIEW, PAY_1, DATA_SEAT, 2, DAN));
        bench.given(discussed(opened(2)))
                .when(new RevealRound(REVIEW, 2, "Enough"), by(CHAIR))
                .expectState(review -> assertThat(review.state()
                                .findings()
                                .find(UNHEARD)
                                .orElseThrow()
                                .number())
                        .isEqualTo(3));
    }

    @Test
    void endsByItselfWhereTheProtocolSaysSo() {
        bothFile();
        bench.given(sealed(protocol(true)))
                .when(new CloseRoundAtDeadline(REVIEW, 1, DEADLINE))
                .expectSuccessfulHandlerExecution()
                .expectState(review -> assertThat(review.state().phase()).isEqualTo(ReviewPhase.DISCUSSION));
    }

    @Test
    void tellsThatItsTimeIsUpAndLeavesTheRestToTheChair() {
        bench.given(sealed())
                .when(new CloseRoundAtDeadline(REVIEW, 1, DEADLINE))
                .expectEvents(new DeadlinePassed(REVIEW, PAY_1, 1, DEADLINE));
    }

    @Test
    void tellsThatOnce() {
        bench.given(and(sealed(), new DeadlinePassed(REVIEW, PAY_1, 1, DEADLINE)))
                .when(new CloseRoundAtDeadline(REVIEW, 1, DEADLINE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void heedsNoDeadlineThatWasMoved() {
        bench.given(and(
                        sealed(protocol(true)),
                        new DeadlineMoved(REVIEW, PAY_1, 1, DEADLINE, DEADLINE.plusSeconds(60), "A holiday")))
                .when(new CloseRoundAtDeadline(REVIEW, 1, DEADLINE))
                .expectNoEvents();
    }

    @Test
    void heedsNoDeadlineOfARoundThatIsOver() {
        bench.given(discussed())
                .when(new CloseRoundAtDeadline(REVIEW, 1, DEADLINE))
                .expectNoEvents();
    }

    @Test
    void movesItsDeadline() {
        var later = DEADLINE.plus(Duration.ofDays(1));
        bench.given(sealed())
                .when(new MoveDeadline(REVIEW, later, "A holiday"), by(CHAIR))
                .expectEvents(new DeadlineMoved(REVIEW, PAY_1, 1, DEADLINE, later, "A holiday"));
    }

    @Test
    void saysNothingWhenTheDeadlineStaysTheSame() {
        bench.given(sealed())
                .when(new MoveDeadline(REVIEW, DEADLINE, "Sure"), by(CHAIR))
                .expectNoEvents();
    }

    @Test
    void refusesToMoveTheDeadlineIntoThePast() {
        bench.given(sealed())
                .when(new MoveDeadline(REVIEW, NOW.minusSeconds(1), "Hurry"), by(CHAIR))
                .expectException(refused(ReviewError.DEADLINE_NOT_AHEAD));
    }

    @Test
    void isOpenedAgainByTheChair() {
        bench.given(discussed())
                .when(new OpenRound(REVIEW, null, "Much has changed"), by(CHAIR))
                .expectEvents(
                        new RoundOpened(REVIEW, PAY_1, 2, 1, NOW.plus(Duration.ofHours(120)), "Much has changed"));
    }

    @Test
    void voidsTheRecommendationWhenItIsOpenedAgain() {
        bench.given(concluded())
                .when(new OpenRound(REVIEW, DEADLINE, null), by(CHAIR))
                .expectState(review ->
                        assertThat(review.state().recommendation().outcome()).isNull());
    }

    @Test
    void isNotOpenedForAPastDeadline() {
        bench.given(discussed())
                .when(new OpenRound(REVIEW, NOW, null), by(CHAIR))
                .expectException(refused(ReviewError.DEADLINE_NOT_AHEAD));
    }
}
