package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.witan.messages.LogKey;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.LogView;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.IntakeView;
import org.witan.messages.review.AttentionView;
import org.witan.messages.review.ChecklistView;
import org.witan.messages.review.FindChecklists;
import org.witan.messages.review.FindGateRules;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.FindRoundSheet;
import org.witan.messages.review.GateRulesView;
import org.witan.messages.review.ListAttention;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.PanelWorkView;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.ReviewProtocolView;
import org.witan.messages.review.ReviewSummaryView;
import org.witan.messages.review.RoundSheetView;

/** How reads of reviews look; each answer, with everything in it that there can be, is held against the document. */
class ReviewAnswersTest {

    private static final String ACME = "/api/v1/tenants/acme";
    private static final String REVIEW = ACME + "/reviews/review-7d1f0c9a-4b3e-4e55-9a61-2f7f3a0f8c19";
    private static final String SHEET = REVIEW + "/seats/security/rounds/1/sheet";

    private final ApiFixture fixture = new ApiFixture();

    ReviewAnswersTest() {
        fixture.gateway()
                .answering(FindIntake.class, Examples.of(IntakeView.class))
                .answering(FindReview.class, Examples.of(ReviewDossierView.class))
                .answering(FindRoundSheet.class, Examples.of(RoundSheetView.class))
                .answering(FindGateRules.class, Examples.of(GateRulesView.class))
                .answering(FindReviewProtocol.class, Examples.of(ReviewProtocolView.class))
                .answering(FindLog.class, Examples.of(LogView.class))
                .answering(FindChecklists.class, List.of(Examples.of(ChecklistView.class)))
                .answering(ListPanelLoad.class, Examples.of(PanelWorkView.class))
                .answering(ListReviews.class, new Page<>(List.of(Examples.of(ReviewSummaryView.class)), "next"))
                .answering(ListAttention.class, new Page<>(List.of(Examples.of(AttentionView.class)), null));
    }

    @TestFactory
    Stream<DynamicTest> answersEveryReadAsDescribed() {
        return Stream.of(
                        ACME + "/proposals/PAY-12/intake",
                        ACME + "/reviews",
                        REVIEW,
                        SHEET,
                        ACME + "/gate-rules",
                        ACME + "/checklists",
                        ACME + "/review-protocol",
                        ACME + "/logs/PAY/review-protocol",
                        ACME + "/attention",
                        ACME + "/panel-load")
                .map(path -> DynamicTest.dynamicTest(path, () -> get(path)));
    }

    @Test
    void showsTheFieldsOfTheSummaryBesideThoseOfThePage() {
        get(REVIEW)
                .jsonPath("$.title")
                .isEqualTo("text of title")
                .jsonPath("$.phase")
                .isEqualTo("sealed-round")
                .jsonPath("$.openMoves[0]")
                .isEqualTo("accept-seat");
    }

    @Test
    void asksForReviewsByEveryFilter() {
        get(ACME + "/reviews?proposal=PAY-12&log=PAY&phase=discussion&member=" + KnownCallers.BOB
                + "&limit=5&cursor=c");
        assertThat(fixture.gateway().last().message())
                .isEqualTo(new ListReviews(
                        new TenantId("acme"),
                        new ProposalId("acme/PAY-12"),
                        new LogKey("PAY"),
                        ReviewPhase.DISCUSSION,
                        KnownCallers.BOB,
                        new PageRequest(5, "c"),
                        0));
    }

    @Test
    void tellsTheVersionOfASheetThatNothingIsOn() {
        var full = Examples.of(RoundSheetView.class);
        fixture.gateway()
                .answering(
                        FindRoundSheet.class,
                        new RoundSheetView(
                                full.review(),
                                full.seat(),
                                full.perspective(),
                                1,
                                -1,
                                1,
                                true,
                                null,
                                List.of(),
                                null,
                                null,
                                full.checklist(),
                                List.of("Take a position.")));
        var etag = fixture.as("acme:expert")
                .get()
                .uri(SHEET)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        assertThat(etag).isEqualTo("\"-1\"");

        fixture.as("acme:expert")
                .post()
                .uri(SHEET + "/filing")
                .header("If-Match", etag)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
        assertThat(fixture.gateway().last().sender().origin().expectedVersion()).isEqualTo(-1);
    }

    private WebTestClient.BodyContentSpec get(String path) {
        return fixture.as("acme:owner,chair,expert")
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
