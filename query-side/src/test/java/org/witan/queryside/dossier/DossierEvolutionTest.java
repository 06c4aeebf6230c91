package org.witan.queryside.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionWaived;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.ReviewProtocol;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;
import org.witan.queryside.view.Occurrence;

class DossierEvolutionTest {

    private static final ReviewId REVIEW = new ReviewId("acme/review-00000000-0000-4000-8000-0000000000f1");
    private static final ProposalId PAY_1 = new ProposalId("acme/PAY-1");
    private static final MemberId ANN = new MemberId("00000000-0000-4000-8000-000000000001");
    private static final MemberId CHAIR = new MemberId("00000000-0000-4000-8000-000000000002");
    private static final MemberId SAM = new MemberId("00000000-0000-4000-8000-000000000011");
    private static final SeatKey SECURITY = new SeatKey("security");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final FindingId LEAK = new FindingId("00000000-0000-4000-8000-0000000000a1");
    private static final ConditionId ENCRYPT = new ConditionId("00000000-0000-4000-8000-0000000000c1");

    @Test
    void outdatesAnOverrideWithARound() {
        assertThat(override(told(overridden())).stands()).isTrue();
        var outdated = told(overridden(), new RoundOpened(REVIEW, PAY_1, 2, 1, NOW, null));
        assertThat(override(outdated).stands()).isFalse();
        assertThat(override(outdated).override().reason()).isEqualTo("It is urgent");
    }

    @Test
    void outdatesAnOverrideWithARevision() {
        var outdated = told(overridden(), new RevisionTaken(REVIEW, PAY_1, 1, 2, List.of(), List.of()));
        assertThat(override(outdated).stands()).isFalse();
    }

    @Test
    void saysWhoHeldASeatThatIsWaived() {
        var act = lastAct(new SeatWaived(REVIEW, PAY_1, SECURITY, "Nobody is free", SAM, SeatStatus.INVITED));
        assertThat(act.before()).isEqualTo("invited");
        assertThat(act.holder()).isEqualTo(SAM.value());
    }

    @Test
    void saysWhyThereIsAFurtherSeatARoundAndANewerRecommendation() {
        var cost = new PanelSeat(new SeatKey("cost"), new Perspective("cost"), ANN);
        assertThat(lastAct(new SeatAdded(REVIEW, PAY_1, cost, null, NOW, "It is dear"))
                        .reason())
                .isEqualTo("It is dear");
        assertThat(lastAct(new RoundOpened(REVIEW, PAY_1, 2, 1, NOW, "Much has changed"))
                        .reason())
                .isEqualTo("Much has changed");
        assertThat(lastAct(recommended(2, "Sam is right")).reason()).isEqualTo("Sam is right");
    }

    @Test
    void saysWhoOwedAConditionBefore() {
        var waived = lastAct(decided(), new ConditionWaived(REVIEW, PAY_1, ENCRYPT, "Gone", "Encrypt tokens", ANN));
        assertThat(waived.holder()).isEqualTo(ANN.value());
        assertThat(waived.due()).isEqualTo(JUNE);
        var given = lastAct(
                decided(),
                new ConditionReassigned(REVIEW, PAY_1, ENCRYPT, SAM, JUNE.plusDays(1), "Ann moved on", ANN, JUNE));
        assertThat(given.holder()).isEqualTo(ANN.value());
        assertThat(given.due()).isEqualTo(JUNE);
    }

    @Test
    void countsADispositionAmongTheActsOfTheChairWhenItIsOne() {
        assertThat(lastAct(disposed(ReviewPart.CHAIR)).act()).isEqualTo("finding-disposed");
        assertThat(lastAct(disposed(ReviewPart.AUTHOR)).act()).isEqualTo("panel-convened");
        assertThat(lastAct(disposed(null)).act()).isEqualTo("panel-convened");
    }

    @Test
    void saysWhenSomebodyLeftASeatAndNotWhenAnotherWasAsked() {
        var declined = DossierEvolution.evolve(
                told(), new SeatDeclined(REVIEW, PAY_1, SECURITY, SAM, "No time"), occurrence(NOW.plusSeconds(60)));
        assertThat(formerSince(declined)).isEqualTo(NOW.plusSeconds(60));
        assertThat(formerSince(told())).isEqualTo(NOW.plusSeconds(3600));
    }

    private static Instant formerSince(Dossier dossier) {
        var substituted = DossierEvolution.evolve(
                dossier,
                new SeatSubstituted(REVIEW, PAY_1, SECURITY, SAM, ANN, "Sam is away", NOW),
                occurrence(NOW.plusSeconds(3600)));
        return substituted.panel().seat(SECURITY).former().getFirst().at();
    }

    private static FindingDisposed disposed(@Nullable ReviewPart part) {
        return new FindingDisposed(REVIEW, PAY_1, LEAK, 1, CHAIR, new Disposition.Rejected("No"), "No.", part);
    }

    private static GateRuleOverridden overridden() {
        var unmet = new GateResult("quorum", GateStatus.UNSATISFIED, "1 more position needed.", List.of());
        return new GateRuleOverridden(REVIEW, PAY_1, new GateOverride("quorum", CHAIR, "It is urgent", unmet));
    }

    private static RecommendationRecorded recommended(int version, String reason) {
        return new RecommendationRecorded(
                REVIEW, PAY_1, version, 1, Outcome.ACCEPTED, "Do it", "", "", "", List.of(), null, null, reason);
    }

    private static ReviewDecided decided() {
        return new ReviewDecided(
                REVIEW,
                PAY_1,
                1,
                Outcome.ACCEPTED_WITH_CONDITIONS,
                "It is good.",
                List.of(CHAIR),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Condition(ENCRYPT, "Encrypt tokens", ANN, JUNE, List.of())),
                null,
                null);
    }

    private static Conclusion.PassedOver override(Dossier dossier) {
        return dossier.conclusion().overrides().getFirst();
    }

    private static ChairAct lastAct(ReviewEvent... events) {
        return told(events).acts().getLast();
    }

    private static Dossier told(ReviewEvent... events) {
        var dossier = DossierEvolution.evolve(
                DossierEvolution.convened(convened(), occurrence()),
                new RoundOpened(REVIEW, PAY_1, 1, 1, NOW, null),
                occurrence());
        for (var event : events) {
            dossier = DossierEvolution.evolve(dossier, event, occurrence());
        }
        return dossier;
    }

    private static PanelConvened convened() {
        var protocol = new ReviewProtocol(
                "Standard", List.of(), 1, ConsensusMeasure.TASTLE_WIERMAN, 1, 48, 120, 72, List.of(), 0, false, 48);
        return new PanelConvened(
                REVIEW,
                PAY_1,
                CHAIR,
                1,
                protocol,
                new GateRuleSet(0, List.of()),
                List.of(),
                List.of(),
                List.of(new PanelSeat(SECURITY, new Perspective("security"), SAM)),
                NOW);
    }

    private static Occurrence occurrence() {
        return occurrence(NOW);
    }

    private static Occurrence occurrence(Instant at) {
        return new Occurrence(1, at, CHAIR.value(), REVIEW.value(), 0);
    }
}
