package org.witan.queryside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.witan.queryside.PanelEvents.recommended;
import static org.witan.queryside.PanelEvents.signed;
import static org.witan.queryside.PanelStory.DATA;
import static org.witan.queryside.PanelStory.SECURITY;
import static org.witan.queryside.PanelStory.finding;
import static org.witan.queryside.PanelStory.position;
import static org.witan.queryside.PanelStory.sheet;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.Role;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.AttentionView;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.GateView;
import org.witan.messages.review.ListAttention;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatView;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberView;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** An agent sits on data, beside Sam on security: it is marked wherever it speaks, and counts nowhere. */
class AgentIT {

    private final Tenancy tenancy = Tenancy.create();
    private PanelStory story;
    private MemberId agent;

    @BeforeEach
    void revealWhatAPersonAndAnAgentSay() {
        story = PanelStory.seated(tenancy);
        agent = tenancy.agent("Scanner", Role.EXPERT);
        story.by(
                story.carol,
                new SeatSubstituted(story.review, story.proposal, DATA, story.dora, agent, "Busy.", story.deadline));
        story.by(agent, new SeatAccepted(story.review, story.proposal, DATA, agent));
        story.reveal(
                sheet(SECURITY, story.sam, position(Stance.ENDORSE)),
                sheet(
                        DATA,
                        agent,
                        position(Stance.OBJECT),
                        new NumberedFinding(1, finding(Severity.MINOR, "It leaks."))));
    }

    @Test
    void isMarkedWhereItSpeaks() {
        var dossier = story.dossier(story.carol, Role.CHAIR);

        assertThat(dossier.seats())
                .extracting(
                        SeatView::key,
                        seat -> seat.member().name(),
                        seat -> seat.member().agent())
                .containsExactly(tuple(SECURITY, "Sam Security", null), tuple(DATA, "Scanner", true));
        assertThat(dossier.seats().getLast().former())
                .extracting(former -> former.member().agent())
                .containsOnlyNulls();
        assertThat(dossier.findings())
                .extracting(finding -> finding.raisedBy().agent())
                .containsExactly(true);
        assertThat(dossier.positions())
                .extracting(said -> said.seat(), said -> said.member().agent())
                .containsExactlyInAnyOrder(tuple(SECURITY, null), tuple(DATA, true));
        assertThat(members())
                .extracting(MemberView::name, MemberView::agent)
                .contains(tuple("Scanner", true), tuple("Sam Security", null));
    }

    @Test
    void countsNeitherForTheQuorumNorForAPerspectiveNorForTheAgreement() {
        var dossier = story.dossier(story.carol, Role.CHAIR);

        assertThat(gate(dossier, "quorum").status()).isEqualTo(GateStatus.UNSATISFIED);
        assertThat(gate(dossier, "quorum").sentence()).isEqualTo("1 more position needed: 1 of 2 so far.");
        assertThat(gate(dossier, "perspectives-covered").sentence())
                .isEqualTo("1 perspective is not covered yet: data.");
        assertThat(dossier.seats())
                .extracting(SeatView::coverage)
                .containsExactly(Coverage.COVERED, Coverage.UNCOVERED);
        assertThat(dossier.agreement())
                .isNotEmpty()
                .allSatisfy(index -> assertThat(index.counted()).isEqualTo(index.option() == null ? 1 : 0));
    }

    @Test
    void isNotAskedToSignAndMayNot() {
        recommend();

        var dossier = story.dossier(story.carol, Role.CHAIR);
        assertThat(gate(dossier, "signed-or-dissented").sentence())
                .isEqualTo("1 seat has neither signed nor dissented: security.");
        assertThat(dossier.seats()).extracting(SeatView::signature).containsExactly("open", null);
        assertThat(dossier.recommendation().waiting()).containsExactly(SECURITY);
        assertThat(story.dossier(agent, Role.EXPERT).openMoves())
                .contains(ReviewMove.RECUSE_SEAT)
                .doesNotContain(ReviewMove.SIGN, ReviewMove.DISSENT);
        assertThat(waiting(story.sam)).contains(AttentionReason.SIGN_OR_DISSENT);
        assertThat(waiting(agent)).isEmpty();
    }

    @Test
    void keepsNobodyWaitingWhoHasToMeetARule() {
        recommend();
        assertThat(waiting(story.carol)).isEmpty();
        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        assertThat(waiting(story.carol)).containsExactly(AttentionReason.MEET_GATE_RULE);
    }

    @Test
    void countsForNothingAfterItsRemovalEither() {
        tenancy.as(story.ann).happened(new MemberRemoved(tenancy.id(), agent));

        var dossier = story.dossier(story.carol, Role.CHAIR);
        assertThat(gate(dossier, "quorum").sentence()).isEqualTo("1 more position needed: 1 of 2 so far.");
        assertThat(dossier.seats().getLast().member().agent()).isTrue();
    }

    private void recommend() {
        story.by(story.carol, recommended(story, 1, List.of()));
    }

    private List<AttentionReason> waiting(MemberId member) {
        Page<AttentionView> page = tenancy.as(member, Role.EXPERT)
                .page(new ListAttention(
                        tenancy.id(),
                        Tenancy.first(20),
                        QuerySideFixture.shared().head()));
        return page.items().stream().map(AttentionView::reason).toList();
    }

    private List<MemberView> members() {
        Page<MemberView> page = tenancy.as(story.ann, Role.OWNER)
                .page(new ListMembers(
                        tenancy.id(),
                        Tenancy.first(20),
                        QuerySideFixture.shared().head()));
        return page.items();
    }

    private static GateView gate(ReviewDossierView dossier, String rule) {
        return dossier.gates().stream()
                .filter(gate -> gate.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
