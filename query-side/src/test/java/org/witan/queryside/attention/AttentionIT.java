package org.witan.queryside.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.witan.queryside.PanelEvents.condition;
import static org.witan.queryside.PanelEvents.contested;
import static org.witan.queryside.PanelEvents.decided;
import static org.witan.queryside.PanelEvents.disposed;
import static org.witan.queryside.PanelEvents.dissented;
import static org.witan.queryside.PanelEvents.recommended;
import static org.witan.queryside.PanelEvents.reconciled;
import static org.witan.queryside.PanelEvents.signed;
import static org.witan.queryside.PanelStory.DATA;
import static org.witan.queryside.PanelStory.SECURITY;
import static org.witan.queryside.PanelStory.finding;
import static org.witan.queryside.PanelStory.position;
import static org.witan.queryside.PanelStory.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.Perspective;
import org.witan.messages.Role;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.Tier;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.AttentionView;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.DeadlineMoved;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.ListAttention;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.PanelLoadView;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.PanelWorkView;
import org.witan.messages.review.PerspectiveLoadView;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** Whose turn it is: entries come and go with what happens, and with time. */
class AttentionIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();

    @Test
    void asksTheInvitedToAnswerAndTheChairToFillVacantSeats() {
        var story = PanelStory.convened(tenancy);
        assertThat(waiting(story.sam)).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.ANSWER_INVITATION);
            assertThat(entry.due()).isEqualTo(story.deadline);
            assertThat(entry.seat()).isEqualTo(SECURITY);
            assertThat(entry.proposal()).isEqualTo("PAN-1");
            assertThat(entry.title()).isEqualTo("Use Kafka for events");
            assertThat(entry.review()).isEqualTo(story.review.name());
        });
        assertThat(waiting(story.carol)).isEmpty();

        story.by(story.sam, new SeatDeclined(story.review, story.proposal, SECURITY, story.sam, "No time."));
        assertThat(waiting(story.sam)).isEmpty();
        assertThat(waiting(story.carol))
                .extracting(AttentionView::reason, AttentionView::seat)
                .containsExactly(tuple(AttentionReason.FILL_SEAT, SECURITY));

        var rob = tenancy.member("Rob Reliable", Role.EXPERT);
        story.by(
                story.carol,
                new SeatSubstituted(
                        story.review, story.proposal, SECURITY, story.sam, rob, "No time.", story.deadline));
        assertThat(waiting(story.carol)).isEmpty();
        assertThat(reasons(rob)).containsExactly(AttentionReason.ANSWER_INVITATION);
    }

    @Test
    void asksExpertsToFileAndThenTheChairToReveal() {
        var story = PanelStory.seated(tenancy);
        assertThat(reasons(story.sam)).containsExactly(AttentionReason.FILE_SHEET);
        var since = waiting(story.sam).getFirst().since();

        story.by(story.dora, story.filed(DATA, 1, story.dora));
        assertThat(waiting(story.sam).getFirst().since()).isEqualTo(since);
        assertThat(waiting(story.dora)).isEmpty();
        assertThat(waiting(story.carol)).isEmpty();

        story.by(story.sam, story.filed(SECURITY, 1, story.sam));
        assertThat(waiting(story.sam)).isEmpty();
        var reveal = waiting(story.carol);
        assertThat(reveal)
                .extracting(AttentionView::reason, AttentionView::item)
                .containsExactly(tuple(AttentionReason.REVEAL_ROUND, "1"));
        assertThat(waiting(story.carol)).isEqualTo(reveal);

        story.reveal();
        assertThat(reasons(story.carol)).containsExactly(AttentionReason.END_DISCUSSION);
    }

    @Test
    void asksTheChairToChaseInvitationsThatNobodyAnsweredInTime() {
        var story = PanelStory.convened(tenancy);
        var rob = tenancy.member("Rob Reliable", Role.EXPERT);
        var passed = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        story.by(
                story.carol,
                new SeatSubstituted(story.review, story.proposal, SECURITY, story.sam, rob, "No answer.", passed));
        assertThat(waiting(story.carol))
                .extracting(AttentionView::reason, AttentionView::since, AttentionView::due, AttentionView::seat)
                .containsExactly(tuple(AttentionReason.CHASE_INVITATION, passed, passed, SECURITY));
        assertThat(reasons(rob)).containsExactly(AttentionReason.ANSWER_INVITATION);

        story.by(rob, new SeatAccepted(story.review, story.proposal, SECURITY, rob));
        assertThat(waiting(story.carol)).isEmpty();
    }

    @Test
    void saysWhenSomebodyWasRemindedOfWhatWaits() {
        var story = PanelStory.convened(tenancy);
        assertThat(waiting(story.sam)).extracting(AttentionView::remindedAt).containsOnlyNulls();
        tenancy.happened(reminded(story, ReminderKind.ANSWER));
        var invited = waiting(story.sam);
        assertThat(invited).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.ANSWER_INVITATION);
            assertThat(entry.remindedAt()).isAfter(entry.since());
        });

        story.by(story.sam, new SeatAccepted(story.review, story.proposal, SECURITY, story.sam));
        assertThat(waiting(story.sam))
                .extracting(AttentionView::reason, AttentionView::remindedAt)
                .containsExactly(tuple(AttentionReason.FILE_SHEET, null));
        tenancy.happened(reminded(story, ReminderKind.FILE));
        assertThat(waiting(story.sam))
                .singleElement()
                .satisfies(entry -> assertThat(entry.remindedAt())
                        .isAfter(invited.getFirst().remindedAt()));
    }

    @Test
    void tellsTheChairThatWhoDidNotAnswerWasReminded() {
        var story = PanelStory.convened(tenancy);
        var passed = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        story.by(
                story.carol,
                new SeatSubstituted(story.review, story.proposal, DATA, story.dora, story.sam, "No answer.", passed));
        tenancy.happened(new SeatReminded(
                story.review, story.proposal, DATA, 1, story.sam, ReminderKind.ANSWER, story.deadline, 24));

        assertThat(waiting(story.carol)).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.CHASE_INVITATION);
            assertThat(entry.remindedAt()).isNotNull();
        });
    }

    private static SeatReminded reminded(PanelStory story, ReminderKind kind) {
        return new SeatReminded(story.review, story.proposal, SECURITY, 1, story.sam, kind, story.deadline, 24);
    }

    @Test
    void asksTheChairToFillTheSeatOfWhoIsNoLongerAMember() {
        var story = PanelStory.seated(tenancy);
        assertThat(waiting(story.carol)).isEmpty();
        tenancy.happened(new MemberRemoved(tenancy.id(), story.sam));
        var entries = waiting(story.carol);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.FILL_SEAT);
            assertThat(entry.seat()).isEqualTo(SECURITY);
            assertThat(entry.review()).isEqualTo(story.review.name());
        });
        assertThat(waiting(story.carol)).isEqualTo(entries);
        assertThat(waiting(story.dora)).extracting(AttentionView::seat).containsExactly(DATA);

        tenancy.happened(new MemberInvited(tenancy.id(), story.sam, Set.of(Role.EXPERT)));
        assertThat(waiting(story.carol)).isEmpty();

        tenancy.happened(new MemberRemoved(tenancy.id(), story.sam));
        assertThat(waiting(story.carol).getFirst().since())
                .isAfter(entries.getFirst().since());
        var rob = tenancy.member("Rob Reliable", Role.EXPERT);
        story.by(
                story.carol,
                new SeatSubstituted(
                        story.review, story.proposal, SECURITY, story.sam, rob, "Sam left.", story.deadline));
        assertThat(waiting(story.carol)).isEmpty();
    }

    @Test
    void asksTheChairToEndADiscussionInWhichEverythingIsSettled() {
        var story = PanelStory.seated(tenancy);
        var found = finding(Severity.MAJOR, "Keys are not rotated.");
        story.reveal(sheet(SECURITY, story.sam, position(Stance.ENDORSE), new NumberedFinding(1, found)));
        assertThat(waiting(story.carol)).isEmpty();

        story.by(story.ann, disposed(story, found, 1, new Disposition.Rejected("They are.")));
        var settled = waiting(story.carol);
        assertThat(settled).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.END_DISCUSSION);
            assertThat(entry.due()).isNull();
        });
        story.by(story.dora, moved(story));
        assertThat(waiting(story.carol)).isEqualTo(settled);

        story.by(story.sam, contested(story, found, 1, "Where?"));
        assertThat(waiting(story.carol)).isEmpty();
        story.by(story.sam, reconciled(story, found, 1));
        assertThat(waiting(story.carol)).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.END_DISCUSSION);
            assertThat(entry.since()).isAfter(settled.getFirst().since());
        });

        story.by(story.carol, recommended(story, 1, List.of()));
        assertThat(reasons(story.carol)).doesNotContain(AttentionReason.END_DISCUSSION);
    }

    private static PositionMoved moved(PanelStory story) {
        return new PositionMoved(
                story.review, story.proposal, DATA, story.dora, 1, null, position(Stance.ENDORSE), "I looked again.");
    }

    @Test
    void asksTheChairToMeetTheRuleThatHoldsUpWhatAllHaveSigned() {
        var story = PanelStory.seated(tenancy);
        var found = finding(Severity.MINOR, "No owner is named.");
        story.reveal(
                sheet(DATA, story.dora, position(Stance.ENDORSE)),
                sheet(SECURITY, story.sam, position(Stance.ENDORSE), new NumberedFinding(1, found)));
        story.by(story.carol, recommended(story, 1, List.of()));
        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        assertThat(waiting(story.carol)).isEmpty();

        story.by(story.dora, dissented(story, 1, DATA, story.dora, "Too early."));
        var held = waiting(story.carol);
        assertThat(held)
                .extracting(AttentionView::reason, AttentionView::item)
                .containsExactly(tuple(AttentionReason.MEET_GATE_RULE, "no-undisposed-finding"));
        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        assertThat(waiting(story.carol)).extracting(AttentionView::item).containsExactly("no-undisposed-finding");

        story.by(story.ann, disposed(story, found, 1, new Disposition.Rejected("It is.")));
        assertThat(reasons(story.carol)).containsExactly(AttentionReason.DECIDE);
    }

    @Test
    void asksTheChairToRevealWhenTheTimeIsUpWhoeverHasNotFiled() {
        var story = PanelStory.seated(tenancy);
        var passed = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        story.by(story.carol, new DeadlineMoved(story.review, story.proposal, 1, story.deadline, passed, "Enough."));

        assertThat(waiting(story.carol))
                .extracting(AttentionView::reason, AttentionView::since)
                .containsExactly(tuple(AttentionReason.REVEAL_ROUND, passed));

        story.by(story.carol, story.revealed(1, passed));
        assertThat(waiting(story.carol))
                .extracting(AttentionView::reason, AttentionView::since)
                .containsExactly(tuple(AttentionReason.END_DISCUSSION, passed));
    }

    @Test
    void asksAuthorsForFindingsAndContestsAndSeatsForTheirPositions() {
        var story = PanelStory.seated(tenancy);
        var one = finding(Severity.MAJOR, "Keys are not rotated.");
        var two = finding(Severity.MINOR, "No owner is named.");
        story.reveal(
                sheet(DATA, story.dora, position(Stance.ENDORSE)),
                sheet(
                        SECURITY,
                        story.sam,
                        position(Stance.ENDORSE_ON_CONDITIONS, one.id()),
                        new NumberedFinding(1, one),
                        new NumberedFinding(2, two)));
        assertThat(waiting(story.ann))
                .extracting(AttentionView::reason, AttentionView::item)
                .containsExactly(tuple(AttentionReason.SETTLE_FINDING, "1"));
        assertThat(waiting(story.sam)).isEmpty();

        story.by(story.ann, disposed(story, one, 1, new Disposition.Accepted(2)));
        assertThat(waiting(story.ann)).extracting(AttentionView::item).containsExactly("2");
        assertThat(waiting(story.sam))
                .extracting(AttentionView::reason, AttentionView::seat)
                .containsExactly(tuple(AttentionReason.POSITION_DUE_AGAIN, SECURITY));

        story.by(story.ann, disposed(story, two, 2, new Disposition.Rejected("It is.")));
        story.by(
                story.sam,
                contested(story, two, 2, "Is not."),
                new PositionMoved(
                        story.review,
                        story.proposal,
                        SECURITY,
                        story.sam,
                        1,
                        Stance.ENDORSE_ON_CONDITIONS,
                        position(Stance.ENDORSE),
                        "Mended."));
        assertThat(waiting(story.sam)).isEmpty();
        assertThat(waiting(story.ann))
                .extracting(AttentionView::reason, AttentionView::item)
                .containsExactly(tuple(AttentionReason.SETTLE_CONTEST, "2"));

        tenancy.happened(new RevisionTaken(
                story.review, story.proposal, 1, 2, List.of("Context"), List.of(new Lapse(DATA, List.of("Context")))));
        assertThat(waiting(story.dora))
                .extracting(AttentionView::reason, AttentionView::seat)
                .containsExactly(tuple(AttentionReason.POSITION_LAPSED, DATA));
    }

    @Test
    void asksSeatsToSignAndTheChairToDecideWhenNoRuleHoldsItUp() {
        var story = PanelStory.seated(tenancy);
        story.reveal(
                sheet(DATA, story.dora, position(Stance.ENDORSE)),
                sheet(SECURITY, story.sam, position(Stance.ENDORSE)));
        story.by(story.carol, recommended(story, 1, List.of()));
        assertThat(reasons(story.sam)).containsExactly(AttentionReason.SIGN_OR_DISSENT);
        assertThat(waiting(story.carol)).isEmpty();

        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        story.by(story.dora, signed(story, 1, DATA, story.dora));
        assertThat(waiting(story.sam)).isEmpty();
        assertThat(reasons(story.carol)).containsExactly(AttentionReason.DECIDE);
    }

    @Test
    void asksTheChairToRecommendAnewWhenAFindingWasDeferredSince() {
        var story = PanelStory.seated(tenancy);
        var one = finding(Severity.MAJOR, "Keys are not rotated.");
        var two = finding(Severity.MINOR, "No owner is named.");
        story.reveal(
                sheet(DATA, story.dora, position(Stance.ENDORSE)),
                sheet(
                        SECURITY,
                        story.sam,
                        position(Stance.ENDORSE),
                        new NumberedFinding(1, one),
                        new NumberedFinding(2, two)));
        var rotate = condition("Rotate the keys.", story.dora, LocalDate.parse("2090-01-01"));
        var name = condition("Name an owner.", story.ann, LocalDate.parse("2090-01-01"));
        story.by(story.ann, disposed(story, one, 1, new Disposition.Deferred(rotate)));
        story.by(story.carol, recommended(story, 1, List.of(rotate)));
        assertThat(waiting(story.carol)).isEmpty();

        story.by(story.ann, disposed(story, two, 2, new Disposition.Deferred(name)));
        var late = waiting(story.carol);
        assertThat(late)
                .extracting(AttentionView::reason, AttentionView::item)
                .containsExactly(tuple(AttentionReason.RECOMMEND_ANEW, name.id().value()));
        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        story.by(story.dora, signed(story, 1, DATA, story.dora));
        assertThat(waiting(story.carol)).isEqualTo(late);

        story.by(story.carol, recommended(story, 2, List.of(rotate, name)));
        assertThat(reasons(story.sam)).containsExactly(AttentionReason.SIGN_OR_DISSENT);
        assertThat(waiting(story.carol)).isEmpty();
        story.by(story.sam, signed(story, 2, SECURITY, story.sam));
        story.by(story.dora, signed(story, 2, DATA, story.dora));
        assertThat(reasons(story.carol)).containsExactly(AttentionReason.DECIDE);
    }

    @Test
    void asksForNoConditionUnderARecommendationToReject() {
        var story = PanelStory.seated(tenancy);
        var found = finding(Severity.MAJOR, "Keys are not rotated.");
        story.reveal(
                sheet(DATA, story.dora, position(Stance.ENDORSE)),
                sheet(SECURITY, story.sam, position(Stance.ENDORSE), new NumberedFinding(1, found)));
        story.by(story.carol, recommended(story, 1, 1, Outcome.REJECTED, List.of(), null));
        var rotate = condition("Rotate the keys.", story.dora, LocalDate.parse("2090-01-01"));
        story.by(story.ann, disposed(story, found, 1, new Disposition.Deferred(rotate)));
        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        story.by(story.dora, signed(story, 1, DATA, story.dora));
        assertThat(reasons(story.carol)).containsExactly(AttentionReason.DECIDE);
    }

    @Test
    void waitsForTheMinimumTimeBeforeADecision() {
        var story = PanelStory.seated(tenancy, 1);
        story.reveal(
                sheet(DATA, story.dora, position(Stance.ENDORSE)),
                sheet(SECURITY, story.sam, position(Stance.ENDORSE)));
        story.by(story.carol, recommended(story, 1, List.of()));
        story.by(story.sam, signed(story, 1, SECURITY, story.sam));
        story.by(story.dora, signed(story, 1, DATA, story.dora));

        assertThat(waiting(story.carol)).isEmpty();
    }

    @Test
    void asksOwnersOfConditionsAndTheChairWhereTheyAreLate() {
        var story = PanelStory.seated(tenancy);
        var late = condition("Rotate the keys.", story.sam, LocalDate.parse("2020-01-01"));
        var future = condition("Write a runbook.", story.ann, LocalDate.parse("2090-01-01"));
        story.reveal();
        story.by(story.carol, recommended(story, 1, List.of(late, future)));
        assertThat(waiting(story.ann)).isEmpty();
        story.by(story.carol, decided(story, List.of(late, future)));

        assertThat(waiting(story.sam)).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.FULFIL_CONDITION);
            assertThat(entry.item()).isEqualTo(late.id().value());
            assertThat(entry.due()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
        });
        assertThat(reasons(story.ann)).containsExactly(AttentionReason.FULFIL_CONDITION);
        assertThat(waiting(story.carol))
                .extracting(AttentionView::reason, AttentionView::item)
                .containsExactly(
                        tuple(AttentionReason.CHASE_CONDITION, late.id().value()));

        story.by(story.sam, new ConditionFulfilled(story.review, story.proposal, late.id(), story.sam, "They rotate."));
        assertThat(waiting(story.sam)).isEmpty();
        assertThat(waiting(story.carol)).isEmpty();
        assertThat(reasons(story.ann)).containsExactly(AttentionReason.FULFIL_CONDITION);
    }

    @Test
    void asksAboutProposalsOutsideOfReviews() {
        var carol = tenancy.member("Carol Chair", Role.CHAIR);
        var sam = tenancy.member("Sam Security", Role.EXPERT);
        var log = tenancy.log("OUT");
        tenancy.as(tenancy.author(), Role.AUTHOR);
        var big = tenancy.proposal(log, "Big", "Text");
        var small = tenancy.proposal(log, "Small", "Text");
        var answers = new IntakeAnswers("easy", "team", "none", "low");
        tenancy.happened(
                new IntakeAnswered(big, answers, Tier.PANEL, Tier.PANEL, null),
                new IntakeAnswered(small, answers, Tier.SECOND, Tier.SECOND, null));
        assertThat(waiting(carol, Role.CHAIR)).isEmpty();
        var waitingUntil = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        tenancy.happened(
                new ProposalSubmitted(big, 1),
                new ProposalSubmitted(small, 1),
                new ProposalSeconded(small, 1, carol, waitingUntil),
                new ProposalObjected(small, sam, "No."));

        assertThat(waiting(carol, Role.CHAIR))
                .extracting(AttentionView::reason, AttentionView::proposal)
                .containsExactly(tuple(AttentionReason.CONVENE_PANEL, "OUT-1"));
        assertThat(waiting(carol, Role.READER)).isEmpty();
        assertThat(waiting(tenancy.author(), Role.CHAIR))
                .extracting(AttentionView::reason, AttentionView::proposal)
                .containsExactly(tuple(AttentionReason.SETTLE_OBJECTION, "OUT-2"));

        tenancy.happened(new ObjectionWithdrawn(small, sam));
        assertThat(waiting(tenancy.author(), Role.AUTHOR)).isEmpty();
        assertThat(waiting(carol, Role.CHAIR))
                .extracting(AttentionView::reason, AttentionView::proposal)
                .containsExactlyInAnyOrder(
                        tuple(AttentionReason.CONVENE_PANEL, "OUT-1"), tuple(AttentionReason.RECORD_DECISION, "OUT-2"));
    }

    @Test
    void asksWhoMayJudgeToSecondAndWhoObjectedToLookAtTheNewerRevision() {
        var carol = tenancy.member("Carol Chair", Role.CHAIR);
        var sam = tenancy.member("Sam Security", Role.EXPERT);
        tenancy.as(tenancy.author(), Role.AUTHOR);
        var small = tenancy.proposal(tenancy.log("OUT"), "Small", "Text");
        var answers = new IntakeAnswers("easy", "team", "none", "low");
        tenancy.happened(new IntakeAnswered(small, answers, Tier.SECOND, Tier.SECOND, null));
        assertThat(waiting(sam, Role.EXPERT)).isEmpty();
        tenancy.as(tenancy.author()).happened(new ProposalSubmitted(small, 1));
        var asked = waiting(sam, Role.EXPERT);
        assertThat(asked)
                .extracting(AttentionView::reason, AttentionView::proposal, AttentionView::review)
                .containsExactly(tuple(AttentionReason.SECOND_PROPOSAL, "OUT-1", null));
        assertThat(waiting(carol, Role.CHAIR)).isEqualTo(asked);
        assertThat(waiting(sam, Role.READER, Role.AUTHOR)).isEmpty();
        assertThat(waiting(tenancy.author(), Role.EXPERT, Role.CHAIR)).isEmpty();

        tenancy.as(sam).happened(new ProposalObjected(small, sam, "Too dear."));
        assertThat(waiting(sam, Role.EXPERT)).isEmpty();
        assertThat(waiting(carol, Role.CHAIR)).isEqualTo(asked);
        tenancy.as(tenancy.author())
                .happened(
                        new ProposalRevised(small, 2, tenancy.author(), "Small", "Cheaper", null),
                        new ProposalSubmitted(small, 2));
        var reconsider = waiting(sam, Role.EXPERT);
        assertThat(reconsider)
                .extracting(AttentionView::reason, AttentionView::proposal)
                .containsExactly(tuple(AttentionReason.RECONSIDER_OBJECTION, "OUT-1"));
        assertThat(reconsider)
                .extracting(AttentionView::since)
                .allSatisfy(since -> assertThat(since).isAfter(asked.getFirst().since()));
        assertThat(waiting(carol, Role.CHAIR))
                .extracting(AttentionView::reason)
                .containsExactly(AttentionReason.SECOND_PROPOSAL);

        tenancy.as(sam).happened(new ProposalObjected(small, sam, "Too dear still."));
        assertThat(waiting(sam, Role.EXPERT)).isEmpty();
        tenancy.as(carol)
                .happened(new ProposalSeconded(small, 2, carol, Instant.now().plusSeconds(3600)));
        assertThat(waiting(carol, Role.CHAIR)).isEmpty();

        tenancy.as(tenancy.author()).happened(new ProposalSubmitted(small, 3));
        assertThat(waiting(sam, Role.EXPERT))
                .extracting(AttentionView::reason)
                .containsExactly(AttentionReason.RECONSIDER_OBJECTION);
        tenancy.as(sam).happened(new ObjectionWithdrawn(small, sam));
        assertThat(waiting(sam, Role.EXPERT))
                .extracting(AttentionView::reason)
                .containsExactly(AttentionReason.SECOND_PROPOSAL);
    }

    @Test
    void asksChairsToDecideANote() {
        var carol = tenancy.member("Carol Chair", Role.CHAIR);
        tenancy.as(tenancy.author(), Role.AUTHOR);
        var note = tenancy.proposal(tenancy.log("OUT"), "Note", "Text");
        assertThat(waiting(carol, Role.CHAIR)).isEmpty();
        tenancy.as(tenancy.author()).happened(new ProposalSubmitted(note, 1));
        assertThat(waiting(carol, Role.CHAIR))
                .extracting(AttentionView::reason, AttentionView::proposal)
                .containsExactly(tuple(AttentionReason.RECORD_DECISION, "OUT-1"));
        assertThat(waiting(carol, Role.EXPERT, Role.OWNER)).isEmpty();

        tenancy.as(carol, Role.CHAIR).decided(note, Outcome.ACCEPTED, "Fine.");
        assertThat(waiting(carol, Role.CHAIR)).isEmpty();
    }

    @Test
    void asksToSettleAnObjectionThatALowerTierDidNotAnswer() {
        var carol = tenancy.member("Carol Chair", Role.CHAIR);
        var sam = tenancy.member("Sam Security", Role.EXPERT);
        tenancy.as(tenancy.author(), Role.AUTHOR);
        var small = tenancy.proposal(tenancy.log("OUT"), "Small", "Text");
        var answers = new IntakeAnswers("easy", "team", "none", "low");
        tenancy.happened(
                new IntakeAnswered(small, answers, Tier.SECOND, Tier.SECOND, null), new ProposalSubmitted(small, 1));
        tenancy.as(sam).happened(new ProposalObjected(small, sam, "Too dear."));
        var asked = waiting(tenancy.author(), Role.AUTHOR);
        assertThat(asked).extracting(AttentionView::reason).containsExactly(AttentionReason.SETTLE_OBJECTION);

        tenancy.as(tenancy.author())
                .happened(new IntakeAnswered(small, answers, Tier.SECOND, Tier.NOTE, "It is small."));
        assertThat(waiting(tenancy.author(), Role.AUTHOR)).isEqualTo(asked);
        assertThat(waiting(carol, Role.CHAIR)).isEmpty();
        assertThat(waiting(sam, Role.EXPERT)).isEmpty();
        tenancy.as(tenancy.author())
                .happened(
                        new ProposalRevised(small, 2, tenancy.author(), "Small", "Cheaper", null),
                        new ProposalSubmitted(small, 2));
        assertThat(waiting(sam, Role.EXPERT))
                .extracting(AttentionView::reason)
                .containsExactly(AttentionReason.RECONSIDER_OBJECTION);

        tenancy.as(sam).happened(new ObjectionWithdrawn(small, sam));
        assertThat(waiting(tenancy.author(), Role.AUTHOR)).isEmpty();
        assertThat(waiting(sam, Role.EXPERT)).isEmpty();
        assertThat(waiting(carol, Role.CHAIR)).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(AttentionReason.RECORD_DECISION);
            assertThat(entry.since()).isAfter(asked.getFirst().since());
        });
    }

    @Test
    void asksDecidersToLookAgainWhenTheDatesCome() {
        var carol = tenancy.member("Carol Chair", Role.CHAIR);
        var proposal = tenancy.proposal(tenancy.log("OUT"), "Provisional", "Text");
        tenancy.happened(
                new ProposalSubmitted(proposal, 1),
                new DecisionRecorded(
                        proposal,
                        1,
                        "note",
                        Outcome.ACCEPTED,
                        "For now.",
                        List.of(carol),
                        null,
                        List.of(),
                        LocalDate.parse("2024-02-01"),
                        LocalDate.now(ZoneOffset.UTC).plusDays(9)));

        assertThat(waiting(carol))
                .extracting(AttentionView::reason, AttentionView::since)
                .containsExactly(tuple(AttentionReason.REVIEW_DECISION, Instant.parse("2024-02-01T00:00:00Z")));
        assertThat(waiting(tenancy.author())).isEmpty();

        tenancy.happened(new DecisionDeprecated(proposal, "Gone."));
        assertThat(waiting(carol)).isEmpty();
    }

    @Test
    void pagesTheOldestFirst() {
        var story = PanelStory.convened(tenancy);
        story.by(story.sam, new SeatDeclined(story.review, story.proposal, SECURITY, story.sam, "No time."));
        story.by(story.dora, new SeatDeclined(story.review, story.proposal, DATA, story.dora, "No time."));
        tenancy.as(story.carol, Role.CHAIR);

        Page<AttentionView> one = tenancy.page(new ListAttention(tenancy.id(), Tenancy.first(1), fixture.head()));
        Page<AttentionView> two =
                tenancy.page(new ListAttention(tenancy.id(), new PageRequest(1, one.next()), fixture.head()));

        assertThat(one.items()).extracting(AttentionView::seat).containsExactly(SECURITY);
        assertThat(two.items()).extracting(AttentionView::seat).containsExactly(DATA);
        assertThat(two.next()).isNull();
    }

    @Test
    void tellsChairsHowMuchExpertsHaveToDoWithoutTellingWhoHasFiledElsewhere() {
        var story = PanelStory.seated(tenancy);
        var carl = tenancy.member("Carl Chair", Role.CHAIR);
        story.by(story.sam, story.filed(SECURITY, 1, story.sam));

        assertThat(load(story.carol))
                .extracting(
                        view -> view.member().name(),
                        PanelLoadView::seats,
                        PanelLoadView::waiting,
                        PanelLoadView::filed)
                .containsExactly(tuple("Dora Data", 1, 1, 0), tuple("Sam Security", 1, 0, 1));
        assertThat(load(carl))
                .extracting(
                        view -> view.member().name(),
                        PanelLoadView::seats,
                        PanelLoadView::waiting,
                        PanelLoadView::filed)
                .containsExactly(tuple("Dora Data", 1, 1, 0), tuple("Sam Security", 1, 1, 0));

        story.reveal(sheet(SECURITY, story.sam, position(Stance.ENDORSE)));
        var sam = load(carl).get(1);
        assertThat(sam.filed()).isEqualTo(1);
        assertThat(sam.waiting()).isZero();
        assertThat(sam.waitingSince()).isNull();
        assertThat(sam.hoursToFile()).isZero();
        assertThat(sam.perspectives()).containsExactly(new Perspective("security"));
    }

    private List<AttentionReason> reasons(MemberId asker) {
        return waiting(asker).stream().map(AttentionView::reason).toList();
    }

    private List<AttentionView> waiting(MemberId asker, Role... roles) {
        var some = roles.length == 0 ? new Role[] {Role.READER} : roles;
        Page<AttentionView> page =
                tenancy.as(asker, some).page(new ListAttention(tenancy.id(), Tenancy.first(50), fixture.head()));
        return page.items();
    }

    @Test
    void tellsChairsHowFastThePerspectivesAre() {
        var story = PanelStory.seated(tenancy);
        var rob = tenancy.member("Rob Reliable", Role.EXPERT);
        var carl = tenancy.member("Carl Chair", Role.CHAIR);
        var second = new SeatKey("security-2");
        story.by(
                story.carol,
                new SeatAdded(
                        story.review,
                        story.proposal,
                        new PanelSeat(second, new Perspective("security"), rob),
                        null,
                        story.deadline,
                        null));
        story.by(story.sam, story.filed(SECURITY, 1, story.sam));
        var invited = waiting(rob).getFirst().since();

        assertThat(perspectives(story.carol))
                .extracting(
                        view -> view.perspective().value(),
                        PerspectiveLoadView::seats,
                        PerspectiveLoadView::waiting,
                        PerspectiveLoadView::filed)
                .containsExactly(tuple("data", 1, 1, 0), tuple("security", 2, 1, 1));
        assertThat(perspectives(story.carol).get(1).waitingSince()).isEqualTo(invited);
        assertThat(perspectives(story.carol).get(1).hoursToFile()).isZero();
        assertThat(perspectives(story.carol).getFirst().hoursToFile()).isNull();
        // Who has filed under seal is for that review's chair alone.
        assertThat(perspectives(carl).get(1).waiting()).isEqualTo(2);
        assertThat(perspectives(carl).get(1).filed()).isZero();

        story.by(story.carol, new ReviewCancelled(story.review, story.proposal, "Too early."));
        assertThat(perspectives(story.carol))
                .extracting(
                        view -> view.perspective().value(),
                        PerspectiveLoadView::seats,
                        PerspectiveLoadView::waiting,
                        PerspectiveLoadView::waitingSince,
                        PerspectiveLoadView::filed)
                .containsExactly(tuple("security", 0, 0, null, 1));
    }

    private List<PanelLoadView> load(MemberId asker) {
        return work(asker).experts();
    }

    private List<PerspectiveLoadView> perspectives(MemberId asker) {
        return work(asker).perspectives();
    }

    private PanelWorkView work(MemberId asker) {
        return tenancy.as(asker, Role.CHAIR)
                .acquainted()
                .ask(new ListPanelLoad(tenancy.id(), fixture.head()), ResponseTypes.instanceOf(PanelWorkView.class));
    }
}
