package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.MENDED;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.concluded;
import static org.witan.commandside.review.Story.decided;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.sealed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.RecommendationSigned;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.TakeRevision;

class RevisionTest {
    private final ReviewBench bench = new ReviewBench();

    @Test
    void outdatesOnlyThePositionsThatRestOnAChangedSection() {
        bench.proposals.submit(2, MENDED);
        bench.given(discussed())
                .when(new TakeRevision(REVIEW, 2))
                .expectEvents(new RevisionTaken(
                        REVIEW,
                        PAY_1,
                        1,
                        2,
                        List.of("Security"),
                        List.of(new Lapse(SECURITY_SEAT, List.of("Security")))));
    }

    @Test
    void outdatesTheWordThatThereIsNothingToAddToAnEarlierText() {
        var nothing = new RevealedSheet(DATA_SEAT, DAN, null, new NothingToAdd("Looked at it."), List.of(), List.of());
        bench.proposals.submit(2, MENDED);
        bench.given(and(
                        sealed(),
                        new RoundRevealed(
                                REVIEW, PAY_1, 1, RevealTrigger.CHAIR, "Late", List.of(nothing), List.of(), null)))
                .when(new TakeRevision(REVIEW, 2))
                .expectEvents(new RevisionTaken(
                        REVIEW, PAY_1, 1, 2, List.of("Security"), List.of(new Lapse(DATA_SEAT, List.of("Security")))))
                .expectState(review -> assertThat(review.state()
                                .positions()
                                .find(DATA_SEAT)
                                .orElseThrow()
                                .lapsed())
                        .isTrue());
    }

    @Test
    void holdsPositionAgainstTheTextThatItWasTakenOn() {
        bench.proposals.bodies.put(2, "# Context\n\nWhy.\n\n# Safety\n\nTokens in the clear.\n");
        bench.proposals.submit(3, "# Context\n\nWhy.\n\n# Safety\n\nTokens encrypted.\n");
        bench.given(discussed(new RevisionTaken(REVIEW, PAY_1, 1, 2, List.of(), List.of())))
                .when(new TakeRevision(REVIEW, 3))
                .expectState(review -> {
                    assertThat(review.state()
                                    .positions()
                                    .find(SECURITY_SEAT)
                                    .orElseThrow()
                                    .lapsed())
                            .isTrue();
                    assertThat(review.state()
                                    .positions()
                                    .find(DATA_SEAT)
                                    .orElseThrow()
                                    .lapsed())
                            .isFalse();
                });
    }

    @Test
    void takesTheRevisionThatWasSubmittedLastWhateverTheCommandSays() {
        bench.proposals.submit(2, MENDED);
        bench.given(discussed(new RevisionTaken(REVIEW, PAY_1, 1, 2, List.of(), List.of())))
                .when(new TakeRevision(REVIEW, 1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void waitsWhileARoundIsSealed() {
        bench.proposals.submit(2, MENDED);
        bench.given(sealed()).when(new TakeRevision(REVIEW, 2)).expectNoEvents();
    }

    @Test
    void comesTooLateAfterTheDecision() {
        bench.proposals.submit(2, MENDED);
        bench.given(decided()).when(new TakeRevision(REVIEW, 2)).expectNoEvents();
    }

    @Test
    void voidsTheRecommendation() {
        bench.proposals.submit(2, MENDED);
        bench.given(concluded(new RecommendationSigned(REVIEW, PAY_1, 1, DATA_SEAT, DAN)))
                .when(new TakeRevision(REVIEW, 2))
                .expectState(review -> {
                    assertThat(review.state().phase()).isEqualTo(ReviewPhase.DISCUSSION);
                    assertThat(review.state().recommendation().outcome()).isNull();
                    assertThat(review.state().recommendation().signatures()).isEmpty();
                });
    }
}
