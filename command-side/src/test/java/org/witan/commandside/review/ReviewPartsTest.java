package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.DEADLINE;
import static org.witan.commandside.review.Story.ENCRYPT;
import static org.witan.commandside.review.Story.GAP;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.NO_BLOCKER;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.RUTH;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECOND_CHAIR;
import static org.witan.commandside.review.Story.SPARE;
import static org.witan.commandside.review.Story.concluded;
import static org.witan.commandside.review.Story.decided;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.disposed;
import static org.witan.commandside.review.Story.position;
import static org.witan.commandside.review.Story.recommended;
import static org.witan.commandside.review.Story.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.witan.messages.MemberId;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DispositionContested;
import org.witan.messages.review.DissentRecorded;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.ReviewCommand;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.Stance;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.TakeRevision;
import org.witan.messages.review.WaiveCondition;
import org.witan.messages.review.WaiveSeat;
import org.witan.messages.review.WithdrawContest;
import org.witan.messages.review.WithdrawDissent;

/** Whose part each command is, and that it is refused to everybody else. */
class ReviewPartsTest {

    private static final List<MemberId> PEOPLE = List.of(AUTHOR, CHAIR, SECOND_CHAIR, SAM, DAN, RUTH, SPARE);

    /** Convening begins a review, and these are the application's own. */
    private static final Set<Class<?>> WITHOUT_PART =
            Set.of(ConvenePanel.class, TakeRevision.class, CloseRoundAtDeadline.class, AbandonReview.class);

    private record Part(ReviewCommand command, List<ReviewEvent> given, ReviewError refusal, Set<MemberId> players) {}

    @ParameterizedTest
    @MethodSource("parts")
    void isPlayedByNobodyElse(Part part) {
        for (var person : PEOPLE) {
            var result = new ReviewBench().given(part.given()).when(part.command(), by(person));
            if (part.players().contains(person)) {
                result.expectSuccessfulHandlerExecution();
            } else {
                result.expectException(refused(part.refusal())).expectNoEvents();
            }
        }
    }

    @Test
    void knowsEveryCommand() {
        Set<Class<?>> known = parts().map(part -> part.command().getClass()).collect(Collectors.toSet());
        known.addAll(WITHOUT_PART);
        assertThat(known).isEqualTo(Set.of(ReviewCommand.class.getPermittedSubclasses()));
    }

    private static Stream<Part> parts() {
        return Stream.of(ofTheChair(), ofSeats(), ofOthers()).flatMap(part -> part);
    }

    private static Stream<Part> ofTheChair() {
        var nextYear = LocalDate.of(2027, 1, 1);
        var recommended = discussed(recommended(1));
        return Stream.of(
                chair(new AddSeat(REVIEW, DATA, SPARE, null), sealed()),
                chair(new SubstituteSeat(REVIEW, DATA_SEAT, SPARE, "Away"), sealed()),
                chair(new WaiveSeat(REVIEW, RELIABILITY_SEAT, "No need"), sealed()),
                chair(new MoveDeadline(REVIEW, DEADLINE.plusSeconds(60), "A holiday"), sealed()),
                chair(new RevealRound(REVIEW, 1, "Enough"), sealed()),
                chair(new OpenRound(REVIEW, null, null), discussed()),
                chair(
                        new RecordRecommendation(
                                REVIEW, Outcome.REJECTED, "No", "", "", "", List.of(), null, null, null),
                        discussed()),
                chair(new OverrideGateRule(REVIEW, NO_BLOCKER.name(), "Known"), recommended),
                chair(new DecideReview(REVIEW, "It is good.", List.of()), concluded()),
                chair(new CancelReview(REVIEW, "No need"), sealed()),
                chair(new HandOverChair(REVIEW, SECOND_CHAIR, "On leave"), sealed()),
                chair(new WaiveCondition(REVIEW, ENCRYPT, "Gone"), decided()),
                chair(new ReassignCondition(REVIEW, ENCRYPT, SAM, nextYear, "Better"), decided()));
    }

    private static Stream<Part> ofSeats() {
        var dissent = new DissentRecorded(REVIEW, PAY_1, 1, DATA_SEAT, DAN, "It will not hold.");
        return Stream.of(
                seat(new AcceptSeat(REVIEW, RELIABILITY_SEAT), sealed(), RUTH),
                seat(new DeclineSeat(REVIEW, RELIABILITY_SEAT, "On leave"), sealed(), RUTH),
                seat(new RecuseSeat(REVIEW, DATA_SEAT, "Conflict"), sealed(), DAN),
                seat(new MovePosition(REVIEW, DATA_SEAT, position(Stance.ABSTAIN), "Unsure"), discussed(), DAN),
                seat(new SignRecommendation(REVIEW, DATA_SEAT, 1), concluded(), DAN),
                seat(new RecordDissent(REVIEW, DATA_SEAT, "It will not hold."), concluded(), DAN),
                seat(new WithdrawDissent(REVIEW, DATA_SEAT), concluded(dissent), DAN));
    }

    private static Stream<Part> ofOthers() {
        var rejected = new Disposition.Rejected("Not here");
        var disposed = discussed(disposed(GAP, 1, rejected));
        var contested = discussed(
                disposed(GAP, 1, rejected), new DispositionContested(REVIEW, PAY_1, GAP, 1, DATA_SEAT, DAN, "No"));
        return Stream.of(
                new Part(
                        new DisposeFinding(REVIEW, LEAK, rejected, "So be it."),
                        discussed(),
                        ReviewError.NOT_TO_DISPOSE,
                        Set.of(AUTHOR, CHAIR)),
                new Part(new ContestDisposition(REVIEW, GAP, "No"), disposed, ReviewError.NOT_THE_FINDER, Set.of(DAN)),
                new Part(new WithdrawContest(REVIEW, GAP), contested, ReviewError.NOT_THE_FINDER, Set.of(DAN)),
                new Part(
                        new FulfilCondition(REVIEW, ENCRYPT, "Merged"),
                        decided(),
                        ReviewError.NOT_THE_CONDITION_OWNER,
                        Set.of(AUTHOR, CHAIR)));
    }

    private static Part chair(ReviewCommand command, List<ReviewEvent> given) {
        return new Part(command, given, ReviewError.NOT_THE_CHAIR, Set.of(CHAIR));
    }

    private static Part seat(ReviewCommand command, List<ReviewEvent> given, MemberId member) {
        return new Part(command, given, ReviewError.NOT_YOUR_SEAT, Set.of(member));
    }
}
