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
import static org.witan.commandside.review.Story.GAP;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.STRANGER;
import static org.witan.commandside.review.Story.UNHEARD;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.condition;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.disposed;
import static org.witan.commandside.review.Story.endorsing;
import static org.witan.commandside.review.Story.finding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.FindingId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.ContestWithdrawn;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DispositionContested;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.Severity;
import org.witan.messages.review.WithdrawContest;

class FindingTest {
    private final ReviewBench bench = new ReviewBench();

    private static final Disposition REJECTED = new Disposition.Rejected("Not here");

    private static DisposeFinding dispose(FindingId finding, Disposition disposition) {
        return new DisposeFinding(REVIEW, finding, disposition, "So be it.");
    }

    @Test
    void isDisposedOfByAnAuthor() {
        bench.given(discussed()).when(dispose(GAP, REJECTED), by(AUTHOR)).expectEvents(disposed(GAP, 1, REJECTED));
    }

    @Test
    void isDisposedOfByTheChair() {
        bench.given(discussed())
                .when(dispose(GAP, new Disposition.OutOfScope("Elsewhere")), by(CHAIR))
                .expectEvents(new FindingDisposed(
                        REVIEW,
                        PAY_1,
                        GAP,
                        1,
                        CHAIR,
                        new Disposition.OutOfScope("Elsewhere"),
                        "So be it.",
                        ReviewPart.CHAIR));
    }

    @Test
    void isDisposedOfByNobodyElse() {
        bench.given(discussed())
                .when(dispose(GAP, REJECTED), by(DAN))
                .expectException(refused(ReviewError.NOT_TO_DISPOSE));
    }

    @Test
    void isUnknownBeforeItIsRevealed() {
        bench.given(discussed())
                .when(dispose(UNHEARD, REJECTED), by(AUTHOR))
                .expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void isMendedByALaterRevisionBeforeThePanel() {
        var taken = new RevisionTaken(REVIEW, PAY_1, 1, 2, List.of(), List.of());
        bench.given(discussed(taken))
                .when(dispose(LEAK, new Disposition.Accepted(2)), by(AUTHOR))
                .expectEvents(disposed(LEAK, 2, new Disposition.Accepted(2)));
    }

    @Test
    void isNotMendedByARevisionThatThePanelDoesNotHave() {
        bench.given(discussed())
                .when(dispose(LEAK, new Disposition.Accepted(2)), by(AUTHOR))
                .expectException(refused(ReviewError.FIX_NOT_TAKEN));
    }

    @Test
    void isNotChangedByTheRevisionItWasRaisedOn() {
        var raisedLater = and(
                discussed(new RevisionTaken(REVIEW, PAY_1, 1, 2, List.of(), List.of())),
                new RoundOpened(REVIEW, PAY_1, 2, 2, DEADLINE, null),
                new RoundRevealed(
                        REVIEW,
                        PAY_1,
                        2,
                        RevealTrigger.CHAIR,
                        null,
                        List.of(new RevealedSheet(
                                DATA_SEAT,
                                DAN,
                                endorsing(),
                                null,
                                List.of(new NumberedFinding(3, finding(UNHEARD, Severity.MINOR))),
                                List.of())),
                        List.of(),
                        null));
        bench.given(raisedLater)
                .when(dispose(UNHEARD, new Disposition.Changed(2)), by(AUTHOR))
                .expectException(refused(ReviewError.FIX_NOT_TAKEN));
    }

    @Test
    void isDeferredUnderAConditionThatNamesIt() {
        var condition = new Condition(ENCRYPT, "Encrypt tokens", AUTHOR, null, List.of());
        bench.given(discussed())
                .when(dispose(LEAK, new Disposition.Deferred(condition)), by(AUTHOR))
                .expectEvents(disposed(
                        LEAK,
                        2,
                        new Disposition.Deferred(
                                new Condition(ENCRYPT, "Encrypt tokens", AUTHOR, null, List.of(LEAK)))));
    }

    @Test
    void isNotDeferredToAStranger() {
        bench.given(discussed())
                .when(dispose(LEAK, new Disposition.Deferred(condition(STRANGER))), by(AUTHOR))
                .expectException(refused(ReviewError.CONDITION_OWNER_UNKNOWN));
    }

    @Test
    void isADuplicateOfAnother() {
        bench.given(discussed())
                .when(dispose(GAP, new Disposition.Duplicate(LEAK)), by(AUTHOR))
                .expectEvents(disposed(GAP, 1, new Disposition.Duplicate(LEAK)));
    }

    @Test
    void isNoDuplicateOfItself() {
        bench.given(discussed())
                .when(dispose(GAP, new Disposition.Duplicate(GAP)), by(AUTHOR))
                .expectException(refused(ReviewError.DUPLICATE_CIRCLE));
    }

    @Test
    void isNoDuplicateOfADuplicate() {
        bench.given(discussed(disposed(GAP, 1, new Disposition.Duplicate(LEAK))))
                .when(dispose(LEAK, new Disposition.Duplicate(GAP)), by(AUTHOR))
                .expectException(refused(ReviewError.DUPLICATE_CIRCLE));
    }

    @Test
    void isNoDuplicateOfWhatIsNotRevealed() {
        bench.given(discussed())
                .when(dispose(GAP, new Disposition.Duplicate(UNHEARD)), by(AUTHOR))
                .expectException(refused(ReviewError.FINDING_UNKNOWN));
    }

    @Test
    void isContestedByTheSeatThatRaisedIt() {
        bench.given(discussed(disposed(GAP, 1, REJECTED)))
                .when(new ContestDisposition(REVIEW, GAP, "It is here"), by(DAN))
                .expectEvents(new DispositionContested(REVIEW, PAY_1, GAP, 1, DATA_SEAT, DAN, "It is here"));
    }

    @Test
    void isContestedByNobodyElse() {
        bench.given(discussed(disposed(GAP, 1, REJECTED)))
                .when(new ContestDisposition(REVIEW, GAP, "It is here"), by(SAM))
                .expectException(refused(ReviewError.NOT_THE_FINDER));
    }

    @Test
    void isNotContestedByWhoLeftTheSeat() {
        bench.given(discussed(disposed(GAP, 1, REJECTED), new SeatRecused(REVIEW, PAY_1, DATA_SEAT, DAN, "Conflict")))
                .when(new ContestDisposition(REVIEW, GAP, "It is here"), by(DAN))
                .expectException(refused(ReviewError.NOT_THE_FINDER));
    }

    @Test
    void isNotContestedBeforeItIsDisposedOf() {
        bench.given(discussed())
                .when(new ContestDisposition(REVIEW, GAP, "It is here"), by(DAN))
                .expectException(refused(ReviewError.FINDING_NOT_DISPOSED));
    }

    @Test
    void isContestedOnce() {
        bench.given(discussed(disposed(GAP, 1, REJECTED), contested()))
                .when(new ContestDisposition(REVIEW, GAP, "Really"), by(DAN))
                .expectException(refused(ReviewError.CONTEST_STANDS));
    }

    @Test
    void isSettledByANewDisposition() {
        bench.given(discussed(disposed(GAP, 1, REJECTED), contested()))
                .when(dispose(GAP, new Disposition.OutOfScope("Elsewhere")), by(AUTHOR))
                .expectState(review -> assertThat(review.state()
                                .findings()
                                .find(GAP)
                                .orElseThrow()
                                .contested())
                        .isFalse());
    }

    @Test
    void isLeftAtItsDisposition() {
        bench.given(discussed(disposed(GAP, 1, REJECTED), contested()))
                .when(new WithdrawContest(REVIEW, GAP), by(DAN))
                .expectEvents(new ContestWithdrawn(REVIEW, PAY_1, GAP, 1, DATA_SEAT, DAN));
    }

    @Test
    void isNotLeftWhenNobodyContestsIt() {
        bench.given(discussed(disposed(GAP, 1, REJECTED)))
                .when(new WithdrawContest(REVIEW, GAP), by(DAN))
                .expectException(refused(ReviewError.CONTEST_UNKNOWN));
    }

    @Test
    void isLeftByNobodyElse() {
        bench.given(discussed(disposed(GAP, 1, REJECTED), contested()))
                .when(new WithdrawContest(REVIEW, GAP), by(SAM))
                .expectException(refused(ReviewError.NOT_THE_FINDER));
    }

    private static DispositionContested contested() {
        return new DispositionContested(REVIEW, PAY_1, GAP, 1, DATA_SEAT, DAN, "It is here");
    }
}
