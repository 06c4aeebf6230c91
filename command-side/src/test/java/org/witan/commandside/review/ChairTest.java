package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SECOND_CHAIR;
import static org.witan.commandside.review.Story.SPARE;
import static org.witan.commandside.review.Story.cancelled;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.sealed;

import org.junit.jupiter.api.Test;
import org.witan.commandside.People;
import org.witan.messages.Role;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewError;

class ChairTest {
    private final ReviewBench bench = new ReviewBench();

    @Test
    void isGivenAway() {
        bench.given(sealed())
                .when(new HandOverChair(REVIEW, SECOND_CHAIR, "On leave"), by(CHAIR))
                .expectEvents(new ChairHandedOver(REVIEW, PAY_1, CHAIR, SECOND_CHAIR, "On leave"));
    }

    @Test
    void isGivenAwayByAnOwnerWhereTheChairCannot() {
        bench.given(sealed())
                .when(new HandOverChair(REVIEW, SECOND_CHAIR, "The chair has left"), People.acting(SPARE, Role.OWNER))
                .expectEvents(new ChairHandedOver(REVIEW, PAY_1, CHAIR, SECOND_CHAIR, "The chair has left"));
    }

    @Test
    void isNotTakenByAnotherChair() {
        bench.given(sealed())
                .when(new HandOverChair(REVIEW, SECOND_CHAIR, "I want it"), by(SECOND_CHAIR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void isNotGivenToAnAuthor() {
        bench.given(sealed())
                .when(new HandOverChair(REVIEW, AUTHOR, "On leave"), by(CHAIR))
                .expectException(refused(ReviewError.AUTHOR_CANNOT_CHAIR));
    }

    @Test
    void isNotGivenToWhoHasNotTheRole() {
        bench.given(sealed())
                .when(new HandOverChair(REVIEW, SPARE, "On leave"), by(CHAIR))
                .expectException(refused(ReviewError.CHAIR_NEEDS_ROLE));
    }

    @Test
    void changesNothingWhenItStays() {
        bench.given(sealed())
                .when(new HandOverChair(REVIEW, CHAIR, "Hm"), by(CHAIR))
                .expectNoEvents();
    }

    @Test
    void callsTheReviewOff() {
        bench.given(discussed())
                .when(new CancelReview(REVIEW, "No need"), by(CHAIR))
                .expectEvents(new ReviewCancelled(REVIEW, PAY_1, "No need"));
        assertThat(bench.proposals.passages).containsExactly("leave");
    }

    @Test
    void isNotAloneWhenAnotherChairCallsTheReviewOff() {
        bench.given(discussed())
                .when(new CancelReview(REVIEW, "No need"), by(SECOND_CHAIR))
                .expectException(refused(ReviewError.NOT_THE_CHAIR));
    }

    @Test
    void loosesTheReviewOfAProposalThatWasWithdrawn() {
        bench.given(sealed())
                .when(new AbandonReview(REVIEW, "The proposal was withdrawn"))
                .expectEvents(new ReviewCancelled(REVIEW, PAY_1, "The proposal was withdrawn"));
    }

    @Test
    void loosesItOnce() {
        bench.given(cancelled())
                .when(new AbandonReview(REVIEW, "The proposal was withdrawn"))
                .expectNoEvents();
    }
}
