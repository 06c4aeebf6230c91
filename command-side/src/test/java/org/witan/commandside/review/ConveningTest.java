package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.ACCEPT_BY;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.DEADLINE;
import static org.witan.commandside.review.Story.NOW;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECURITY;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.STRANGER;
import static org.witan.commandside.review.Story.checklist;
import static org.witan.commandside.review.Story.sealed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.witan.commandside.People;
import org.witan.messages.CommonError;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.SeatInvitation;
import org.witan.messages.review.WaiveSeat;

class ConveningTest {
    private final ReviewBench bench = new ReviewBench();

    private static ConvenePanel convene(SeatInvitation... seats) {
        return new ConvenePanel(REVIEW, PAY_1, 1, List.of(seats), List.of("One ledger"), null, null);
    }

    @Test
    void freezesEverythingThatThePanelIsHeldByAndOpensTheFirstRound() {
        bench.givenNothing()
                .when(convene(new SeatInvitation(SECURITY, SAM), new SeatInvitation(DATA, DAN)), by(CHAIR))
                .expectEvents(
                        new PanelConvened(
                                REVIEW,
                                PAY_1,
                                CHAIR,
                                1,
                                bench.standards.protocol(),
                                bench.standards.gateRules(),
                                List.of(checklist(SECURITY, "SEC-1")),
                                List.of("One ledger"),
                                List.of(
                                        new PanelSeat(SECURITY_SEAT, SECURITY, SAM),
                                        new PanelSeat(DATA_SEAT, DATA, DAN)),
                                NOW.plus(Duration.ofHours(48))),
                        new RoundOpened(REVIEW, PAY_1, 1, 1, NOW.plus(Duration.ofHours(120)), null));
        assertThat(bench.proposals.passages).containsExactly("enter 1");
    }

    @Test
    void numbersTheSeatsOfOnePerspective() {
        bench.givenNothing()
                .when(convene(new SeatInvitation(SECURITY, SAM), new SeatInvitation(SECURITY, DAN)), by(CHAIR))
                .expectSuccessfulHandlerExecution()
                .expectState(review -> assertThat(review.state().panel().seats())
                        .extracting(seat -> seat.key().value())
                        .containsExactly("security", "security-2"));
    }

    @Test
    void takesTheDeadlinesOfTheChair() {
        var command = new ConvenePanel(
                REVIEW, PAY_1, 1, List.of(new SeatInvitation(SECURITY, SAM)), List.of(), ACCEPT_BY, DEADLINE);
        bench.givenNothing()
                .when(command, by(CHAIR))
                .expectState(
                        review -> assertThat(review.state().round().deadline()).isEqualTo(DEADLINE));
    }

    @Test
    void refusesDeadlineInThePast() {
        var command =
                new ConvenePanel(REVIEW, PAY_1, 1, List.of(new SeatInvitation(SECURITY, SAM)), List.of(), null, NOW);
        bench.givenNothing().when(command, by(CHAIR)).expectException(refused(ReviewError.DEADLINE_NOT_AHEAD));
    }

    @Test
    void refusesAuthorInTheChair() {
        bench.givenNothing()
                .when(convene(new SeatInvitation(SECURITY, SAM)), by(AUTHOR))
                .expectException(refused(ReviewError.AUTHOR_CANNOT_CHAIR));
    }

    @Test
    void refusesChairWhoseRoleWasTakenAway() {
        bench.givenNothing()
                .when(convene(new SeatInvitation(SECURITY, SAM)), People.acting(DAN, Role.CHAIR))
                .expectException(refused(ReviewError.CHAIR_NEEDS_ROLE));
    }

    @Test
    void refusesAuthorOnASeat() {
        bench.givenNothing()
                .when(convene(new SeatInvitation(SECURITY, AUTHOR)), by(CHAIR))
                .expectException(refused(ReviewError.AUTHOR_CANNOT_SIT));
    }

    @Test
    void refusesWhoIsNoExpert() {
        bench.givenNothing()
                .when(convene(new SeatInvitation(SECURITY, STRANGER)), by(CHAIR))
                .expectException(refused(ReviewError.SEAT_NEEDS_EXPERT));
    }

    @Test
    void refusesTwoSeatsOfOnePerspectiveForOneMember() {
        bench.proposals.facts = new ProposalFacts(Set.of(AUTHOR), 1, 1, List.of(), Map.of());
        var twice = new ConvenePanel(
                REVIEW,
                PAY_1,
                1,
                List.of(new SeatInvitation(SECURITY, SAM), new SeatInvitation(DATA, SAM)),
                List.of(),
                null,
                null);
        bench.givenNothing().when(twice, by(CHAIR)).expectSuccessfulHandlerExecution();
        new ReviewBench()
                .given(sealed())
                .when(new AddSeat(REVIEW, SECURITY, SAM, null), by(CHAIR))
                .expectException(refused(ReviewError.SEATED_ALREADY));
    }

    @Test
    void refusesRevisionThatDoesNotExist() {
        var command =
                new ConvenePanel(REVIEW, PAY_1, 2, List.of(new SeatInvitation(SECURITY, SAM)), List.of(), null, null);
        bench.givenNothing().when(command, by(CHAIR)).expectException(refused(ProposalError.REVISION_UNKNOWN));
    }

    @Test
    void refusesProposalThatDoesNotExist() {
        var command = new ConvenePanel(
                REVIEW,
                new ProposalId("acme/PAY-9"),
                1,
                List.of(new SeatInvitation(SECURITY, SAM)),
                List.of(),
                null,
                null);
        bench.givenNothing().when(command, by(CHAIR)).expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void refusesIdThatIsInUse() {
        bench.given(sealed())
                .when(convene(new SeatInvitation(SECURITY, SAM)), by(CHAIR))
                .expectException(refused(ReviewError.REVIEW_EXISTS));
        assertThat(bench.proposals.passages).isEmpty();
    }

    @Test
    void refusesCommandThatExpectsAnotherVersion() {
        bench.given(sealed())
                .when(new WaiveSeat(REVIEW, RELIABILITY_SEAT, "No"), People.expecting(1, CHAIR, Role.CHAIR))
                .expectException(refused(CommonError.VERSION_MISMATCH));
    }
}
