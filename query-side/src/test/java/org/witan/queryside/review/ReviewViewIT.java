package org.witan.queryside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.witan.queryside.PanelEvents.contested;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.Perspective;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.review.ChairActView;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistVerdict;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.ConditionView;
import org.witan.messages.review.ConditionWaived;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.DeadlineMoved;
import org.witan.messages.review.DeadlinePassed;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DispositionView;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.FindRoundSheet;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.GateView;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.MovementView;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.RecommendationView;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.ReviewSummaryView;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundSheetView;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatCoverage;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatPositionView;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatView;
import org.witan.messages.review.SeatWaived;
import org.witan.messages.review.SettledContestView;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;
import org.witan.messages.review.WithdrawnDissentView;
import org.witan.queryside.PanelEvents;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** What reviews look like, event by event. */
class ReviewViewIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();

    @Test
    void showsAConvenedPanelAndWhatItIsHeldBy() {
        var story = PanelStory.convened(tenancy);

        var dossier = story.dossier(story.carol, Role.CHAIR);

        var summary = dossier.summary();
        assertThat(summary.review()).isEqualTo(story.review.name());
        assertThat(summary.proposal()).isEqualTo("PAN-1");
        assertThat(summary.title()).isEqualTo("Use Kafka for events");
        assertThat(summary.phase()).isEqualTo(ReviewPhase.SEALED_ROUND);
        assertThat(summary.round()).isEqualTo(1);
        assertThat(summary.deadline()).isEqualTo(story.deadline);
        assertThat(summary.chair().name()).isEqualTo("Carol Chair");
        assertThat(summary.seatCount()).isEqualTo(2);
        assertThat(dossier.version()).isEqualTo(1);
        assertThat(dossier.protocol()).isEqualTo(PanelStory.protocol(0));
        assertThat(dossier.options()).containsExactly("Kafka", "Postgres");
        assertThat(dossier.authors()).extracting(person -> person.name()).containsExactly("Ann Author");
        assertThat(dossier.document().revision()).isEqualTo(1);
        assertThat(dossier.seats())
                .extracting(SeatView::key, seat -> seat.member().name(), SeatView::status, SeatView::required)
                .containsExactly(
                        tuple(SECURITY, "Sam Security", SeatStatus.INVITED, true),
                        tuple(DATA, "Dora Data", SeatStatus.INVITED, true));
        assertThat(dossier.gates()).extracting(GateView::rule).contains("quorum", "no-open-blocker");
        assertThat(dossier.agreement()).isEmpty();
        assertThat(dossier.parts()).containsExactly(ReviewPart.CHAIR);
        assertThat(dossier.openMoves())
                .contains(ReviewMove.REVEAL_ROUND, ReviewMove.SUBSTITUTE_SEAT)
                .doesNotContain(ReviewMove.WRITE_SHEET, ReviewMove.RECOMMEND);
        assertThat(story.dossier(story.sam, Role.EXPERT).openMoves())
                .contains(ReviewMove.ACCEPT_SEAT, ReviewMove.DECLINE_SEAT)
                .doesNotContain(ReviewMove.FILE_SHEET, ReviewMove.CANCEL);
    }

    @Test
    void followsWhoSitsWhere() {
        var story = PanelStory.convened(tenancy);
        var rob = tenancy.member("Rob Reliable", Role.EXPERT);
        var carl = tenancy.member("Carl Chair", Role.CHAIR);
        var cost = new SeatKey("cost");
        story.by(story.sam, new SeatDeclined(story.review, story.proposal, SECURITY, story.sam, "No time."));
        story.by(story.dora, new SeatAccepted(story.review, story.proposal, DATA, story.dora));
        story.by(story.dora, new SeatRecused(story.review, story.proposal, DATA, story.dora, "My team wrote it."));
        assertThat(story.dossier(story.ann).summary().vacantCount()).isEqualTo(2);
        story.by(
                story.carol,
                new SeatSubstituted(
                        story.review, story.proposal, SECURITY, story.sam, rob, "Sam has no time.", story.deadline),
                new SeatWaived(story.review, story.proposal, DATA, "Nobody is free.", null, null),
                new SeatAdded(
                        story.review,
                        story.proposal,
                        new PanelSeat(cost, new Perspective("cost"), story.sam),
                        new Checklist(
                                new Perspective("cost"),
                                2,
                                List.of(new ChecklistItem(new ChecklistItemId("COST-1"), "How dear?", "Money."))),
                        story.deadline,
                        null),
                new ChairHandedOver(story.review, story.proposal, story.carol, carl, "On leave."));
        story.by(rob, new SeatAccepted(story.review, story.proposal, SECURITY, rob));

        var dossier = story.dossier(carl, Role.CHAIR);

        assertThat(dossier.seats())
                .extracting(SeatView::key, seat -> seat.member().name(), SeatView::status, SeatView::reason)
                .containsExactly(
                        tuple(SECURITY, "Rob Reliable", SeatStatus.ACCEPTED, null),
                        tuple(DATA, "Dora Data", SeatStatus.WAIVED, "Nobody is free."),
                        tuple(cost, "Sam Security", SeatStatus.INVITED, null));
        assertThat(dossier.seats().getFirst().former()).singleElement().satisfies(former -> {
            assertThat(former.member().name()).isEqualTo("Sam Security");
            assertThat(former.left()).isEqualTo(SeatStatus.DECLINED);
            assertThat(former.reason()).isEqualTo("No time.");
        });
        assertThat(dossier.seats().get(1).coverage()).isEqualTo(Coverage.WAIVED);
        assertThat(dossier.summary().chair().name()).isEqualTo("Carl Chair");
        assertThat(dossier.summary().vacantCount()).isZero();
        assertThat(dossier.acts())
                .extracting(ChairActView::act, ChairActView::subject, ChairActView::before, ChairActView::reason)
                .containsExactly(
                        tuple("panel-convened", null, null, null),
                        tuple("seat-substituted", "security", story.sam.value(), "Sam has no time."),
                        tuple("seat-waived", "data", "recused", "Nobody is free."),
                        tuple("seat-added", "cost", null, null),
                        tuple("chair-handed-over", carl.value(), story.carol.value(), "On leave."));
        assertThat(dossier.acts().get(2).holder().name()).isEqualTo("Dora Data");
        assertThat(ownSheet(story, cost, 1, story.sam).orElseThrow().checklist())
                .extracting(item -> item.question())
                .containsExactly("How dear?");
        assertThat(ownSheet(story, SECURITY, 1, story.sam)).isPresent();
        assertThat(ownSheet(story, DATA, 1, story.sam)).isEmpty();
    }

    @Test
    void showsAMemberTheOwnSheet() {
        var story = PanelStory.seated(tenancy);
        assertThat(ownSheet(story, SECURITY, 1, story.sam)).hasValueSatisfying(blank -> {
            assertThat(blank.version()).isEqualTo(-1);
            assertThat(blank.open()).isTrue();
            assertThat(blank.missing()).isNotEmpty();
            assertThat(blank.checklist()).extracting(item -> item.verdict()).containsOnlyNulls();
        });
        var kept = finding(Severity.MAJOR, "Keys are not rotated.");
        var dropped = finding(Severity.NOTE, "A typo.");
        var stance = position(Stance.ENDORSE_ON_CONDITIONS, kept.id());
        var answer = new ChecklistAnswer(PanelStory.QUESTION, ChecklistVerdict.NOT_ADDRESSED, "Nothing on it.");
        var verdict = UUID.randomUUID().toString();
        story.by(
                story.sam,
                story.saved(SECURITY, 1, story.sam, kept.id().value(), SealedContent.of(kept)),
                story.saved(SECURITY, 1, story.sam, dropped.id().value(), SealedContent.of(dropped)),
                story.saved(SECURITY, 1, story.sam, dropped.id().value(), null),
                story.saved(SECURITY, 1, story.sam, verdict, SealedContent.of(position(Stance.ENDORSE))),
                story.saved(SECURITY, 1, story.sam, verdict, SealedContent.of(stance)),
                story.saved(SECURITY, 1, story.sam, UUID.randomUUID().toString(), SealedContent.of(answer)),
                story.filed(SECURITY, 1, story.sam));

        assertThat(ownSheet(story, SECURITY, 1, story.sam)).hasValueSatisfying(sheet -> {
            assertThat(sheet.version()).isEqualTo(6);
            assertThat(sheet.revision()).isEqualTo(1);
            assertThat(sheet.filedAt()).isNotNull();
            assertThat(sheet.findings()).containsExactly(kept);
            assertThat(sheet.position()).isEqualTo(stance);
            assertThat(sheet.nothingToAdd()).isNull();
            assertThat(sheet.missing()).isEmpty();
            assertThat(sheet.checklist()).extracting(item -> item.note()).containsExactly("Nothing on it.");
        });
        for (var other : List.of(story.carol, story.dora, story.ann)) {
            assertThat(ownSheet(story, SECURITY, 1, other)).isEmpty();
        }
        assertThat(ownSheet(story, SECURITY, 2, story.sam)).isEmpty();
    }

    @Test
    void showsWhatWasRevealedAndHowFarThePanelAgrees() {
        var story = PanelStory.seated(tenancy);
        var blocker = finding(Severity.BLOCKER, "Events are not encrypted on the wire between brokers.");
        var same = finding(Severity.MAJOR, "The events are not encrypted on the wire between the brokers.");
        var until = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
        story.by(
                story.carol,
                story.revealed(
                        1,
                        until,
                        sheet(DATA, story.dora, position(Stance.ENDORSE), new NumberedFinding(1, same)),
                        sheet(
                                SECURITY,
                                story.sam,
                                position(Stance.OBJECT, blocker.id()),
                                new NumberedFinding(2, blocker))));

        var dossier = story.dossier(story.ann, Role.AUTHOR);

        assertThat(dossier.summary().phase()).isEqualTo(ReviewPhase.DISCUSSION);
        assertThat(dossier.summary().deadline()).isEqualTo(until);
        assertThat(dossier.rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.revealedAt()).isNotNull());
        assertThat(dossier.findings())
                .extracting(
                        view -> view.number(),
                        view -> view.seat(),
                        view -> view.raisedBy().name(),
                        view -> view.statement(),
                        view -> view.anchor(),
                        view -> view.citedBy())
                .containsExactly(
                        tuple(1, DATA, "Dora Data", same.statement(), same.anchor(), List.of()),
                        tuple(2, SECURITY, "Sam Security", blocker.statement(), blocker.anchor(), List.of(SECURITY)));
        assertThat(dossier.positions())
                .extracting(SeatPositionView::seat, view -> view.position().stance(), SeatPositionView::stands)
                .containsExactly(tuple(DATA, Stance.ENDORSE, true), tuple(SECURITY, Stance.OBJECT, true));
        assertThat(dossier.movements()).isEmpty();
        assertThat(dossier.clusters())
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.findings()).containsExactly(1, 2));
        assertThat(dossier.agreement())
                .filteredOn(agreement -> agreement.option() == null)
                .extracting(agreement -> agreement.round(), agreement -> agreement.consensus())
                .containsExactly(tuple(1, 0.0), tuple(null, 0.0));
        assertThat(dossier.agreement().getFirst().differences()).hasSize(1);
        assertThat(dossier.answers())
                .singleElement()
                .satisfies(answers -> assertThat(answers.items())
                        .extracting(item -> item.verdict())
                        .containsExactly(ChecklistVerdict.ADDRESSED));
        assertThat(gate(dossier.gates(), "no-open-blocker")).isEqualTo(GateStatus.UNSATISFIED);
        assertThat(gate(dossier.gates(), "quorum")).isEqualTo(GateStatus.SATISFIED);
        assertThat(dossier.seats()).extracting(SeatView::filed).containsExactly(true, true);
        assertThat(dossier.seats()).extracting(SeatView::coverage).containsOnly(Coverage.COVERED);
    }

    @Test
    void keepsTheLedgerOfTwoRounds() {
        var story = PanelStory.seated(tenancy);
        var blocker = finding(Severity.BLOCKER, "Events are not encrypted.");
        story.reveal(
                sheet(DATA, story.dora, null),
                sheet(SECURITY, story.sam, position(Stance.OBJECT, blocker.id()), new NumberedFinding(1, blocker)));
        story.by(
                story.ann,
                new ProposalRevised(story.proposal, 2, story.ann, "Use Kafka", "# Context\n\nWe encrypt.", null),
                new ProposalSubmitted(story.proposal, 2));
        tenancy.happened(new RevisionTaken(
                story.review,
                story.proposal,
                1,
                2,
                List.of("Context"),
                List.of(new Lapse(SECURITY, List.of("Context")))));
        assertThat(story.dossier(story.ann).positions())
                .filteredOn(view -> view.seat().equals(SECURITY))
                .singleElement()
                .satisfies(view -> assertThat(view.lapse().sentence())
                        .isEqualTo("Revision 2 changed \"Context\"; the position rests on \"Context\"."));
        assertThat(story.dossier(story.ann).seats())
                .extracting(SeatView::coverage)
                .containsExactly(Coverage.UNCOVERED, Coverage.NOTHING_TO_ADD);
        story.by(
                story.sam,
                new PositionMoved(
                        story.review,
                        story.proposal,
                        SECURITY,
                        story.sam,
                        1,
                        Stance.OBJECT,
                        position(Stance.ENDORSE_ON_CONDITIONS, blocker.id()),
                        "They are about to."));
        story.by(story.carol, new RoundOpened(story.review, story.proposal, 2, 2, story.deadline, null));
        story.by(
                story.carol,
                story.revealed(
                        2,
                        null,
                        sheet(DATA, story.dora, position(Stance.ENDORSE)),
                        sheet(SECURITY, story.sam, position(Stance.ENDORSE))));

        var dossier = story.dossier(story.ann);

        assertThat(dossier.document().revision()).isEqualTo(2);
        assertThat(dossier.document().convened()).isEqualTo(1);
        assertThat(dossier.document().submitted()).isEqualTo(2);
        assertThat(dossier.document().taken()).hasSize(1);
        assertThat(dossier.rounds()).extracting(round -> round.revision()).containsExactly(1, 2);
        assertThat(dossier.positions())
                .extracting(SeatPositionView::seat, SeatPositionView::round, SeatPositionView::stands)
                .containsExactly(
                        tuple(DATA, 1, false),
                        tuple(SECURITY, 1, false),
                        tuple(SECURITY, 1, false),
                        tuple(DATA, 2, true),
                        tuple(SECURITY, 2, true));
        assertThat(dossier.movements())
                .extracting(MovementView::from, MovementView::to, MovementView::reason, MovementView::inTheOpen)
                .containsExactly(
                        tuple(Stance.OBJECT, Stance.ENDORSE_ON_CONDITIONS, "They are about to.", true),
                        tuple(Stance.ENDORSE_ON_CONDITIONS, Stance.ENDORSE, null, false));
        assertThat(dossier.agreement())
                .filteredOn(agreement -> agreement.option() == null)
                .extracting(agreement -> agreement.round(), agreement -> agreement.counted())
                .containsExactly(tuple(1, 1), tuple(2, 2), tuple(null, 2));
    }

    @Test
    void showsWhatBecameOfFindings() {
        var story = PanelStory.seated(tenancy);
        var one = finding(Severity.BLOCKER, "Events are not encrypted.");
        var two = finding(Severity.MINOR, "No owner of topics is named.");
        story.reveal(sheet(
                SECURITY,
                story.sam,
                position(Stance.ENDORSE_ON_CONDITIONS, one.id()),
                new NumberedFinding(1, one),
                new NumberedFinding(2, two)));
        story.by(
                story.ann,
                disposed(story, two, 2, new Disposition.Rejected("It is."), "See."),
                disposed(story, one, 1, new Disposition.Accepted(2), "Done."));
        story.by(story.sam, contested(story, two, 2, "It is not."));

        var contested = story.dossier(story.ann);
        assertThat(contested.findings().getFirst().disposition().kind()).isEqualTo("accepted");
        assertThat(contested.findings().getFirst().disposition().revision()).isEqualTo(2);
        assertThat(contested.findings().get(1).disposition().reason()).isEqualTo("It is.");
        assertThat(contested.findings().get(1).contest().reason()).isEqualTo("It is not.");
        assertThat(contested.positions())
                .singleElement()
                .satisfies(view -> assertThat(view.dueAgain()).isTrue());
        assertThat(gate(contested.gates(), "no-undisposed-finding")).isEqualTo(GateStatus.UNSATISFIED);

        story.by(story.sam, reconciled(story, two, 2));
        assertThat(story.dossier(story.ann).findings().get(1).contest()).isNull();
        story.by(story.ann, disposed(story, two, 2, new Disposition.Duplicate(one.id()), "The same."));
        assertThat(story.dossier(story.ann).findings().get(1).disposition().duplicateOf())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasSaidOfAFindingBefore() {
        var story = PanelStory.seated(tenancy);
        var found = finding(Severity.MAJOR, "Nobody rotates the keys.");
        story.reveal(sheet(SECURITY, story.sam, position(Stance.ENDORSE), new NumberedFinding(1, found)));
        story.by(story.ann, disposed(story, found, 1, new Disposition.Rejected("They do."), "See there."));
        story.by(story.sam, contested(story, found, 1, "Who?"));
        story.by(story.sam, reconciled(story, found, 1));
        story.by(story.sam, contested(story, found, 1, "I see nobody there."));
        story.by(
                story.carol,
                disposed(
                        story,
                        found,
                        1,
                        new Disposition.Deferred(condition("Rotate the keys.", story.dora)),
                        "Later."));
        story.by(story.ann, disposed(story, found, 1, new Disposition.Accepted(2), "Done."));

        var view = story.dossier(story.ann).findings().getFirst();

        assertThat(view.disposition().kind()).isEqualTo("accepted");
        assertThat(view.contest()).isNull();
        assertThat(view.earlierDispositions())
                .extracting(
                        DispositionView::kind,
                        DispositionView::answer,
                        DispositionView::reason,
                        former -> former.by().name())
                .containsExactly(
                        tuple("rejected", "See there.", "They do.", "Ann Author"),
                        tuple("deferred", "Later.", "Rotate the keys.", "Ann Author"));
        assertThat(view.earlierDispositions().getFirst().at())
                .isBefore(view.disposition().at());
        assertThat(view.settledContests())
                .extracting(
                        SettledContestView::reason,
                        SettledContestView::withdrawn,
                        settled -> settled.by().name())
                .containsExactly(
                        tuple("Who?", true, "Sam Security"), tuple("I see nobody there.", false, "Sam Security"));
        assertThat(view.settledContests().get(1).settledAt())
                .isEqualTo(view.earlierDispositions().get(1).at())
                .isAfter(view.settledContests().get(1).at());
    }

    @Test
    void showsTheConditionUnderWhichFindingsArePutOffOnce() {
        var story = PanelStory.seated(tenancy);
        var keys = finding(Severity.MAJOR, "Nobody rotates the keys.");
        var secrets = finding(Severity.MAJOR, "Secrets live for ever.");
        var raised = new NumberedFinding[] {new NumberedFinding(1, keys), new NumberedFinding(2, secrets)};
        story.reveal(sheet(SECURITY, story.sam, position(Stance.ENDORSE), raised));
        var rotate = condition("Rotate the keys.", story.dora);
        story.by(
                story.ann,
                disposed(story, keys, 1, new Disposition.Deferred(from(rotate, keys)), "Later."),
                disposed(story, secrets, 2, new Disposition.Deferred(from(rotate, secrets)), "Later."));

        assertThat(story.dossier(story.ann).conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.text()).isEqualTo("Rotate the keys.");
            assertThat(condition.owner().name()).isEqualTo("Dora Data");
            assertThat(condition.findings()).containsExactly(1, 2);
        });
    }

    // As the event names it.
    private static Condition from(Condition condition, Finding finding) {
        return new Condition(
                condition.id(), condition.text(), condition.owner(), condition.due(), List.of(finding.id()));
    }

    @Test
    void showsWhatTheReviewComesTo() {
        var story = PanelStory.seated(tenancy);
        story.reveal(sheet(DATA, story.dora, position(Stance.ENDORSE)));
        var conditions = List.of(condition("Rotate the keys.", story.ann), condition("Write a runbook.", story.ann));
        story.by(story.carol, recommended(story, 1, conditions));
        story.by(story.dora, signed(story, 1, DATA, story.dora));
        story.by(
                story.sam,
                dissented(story, 1, SECURITY, story.sam, "Too early."),
                new DissentWithdrawn(story.review, story.proposal, SECURITY, story.sam),
                dissented(story, 1, SECURITY, story.sam, "Still too early."));
        var unmet = new GateResult("quorum", GateStatus.UNSATISFIED, "1 more position needed.", List.of());
        var override = new GateOverride("quorum", story.carol, "Sam said enough.", unmet);
        story.by(story.carol, new GateRuleOverridden(story.review, story.proposal, override));

        var recommended = story.dossier(story.ann);
        assertThat(recommended.summary().phase()).isEqualTo(ReviewPhase.RECOMMENDATION);
        assertThat(recommended.recommendation().signatures())
                .extracting(signature -> signature.seat())
                .containsExactly(DATA);
        assertThat(recommended.recommendation().waiting()).isEmpty();
        assertThat(recommended.dissents())
                .extracting(dissent -> dissent.statement())
                .containsExactly("Still too early.");
        assertThat(recommended.withdrawnDissents()).singleElement().satisfies(withdrawn -> {
            assertThat(withdrawn.statement()).isEqualTo("Too early.");
            assertThat(withdrawn.member().name()).isEqualTo("Sam Security");
            assertThat(withdrawn.withdrawnAt()).isAfterOrEqualTo(withdrawn.at());
            assertThat(withdrawn.replaced()).isFalse();
        });
        assertThat(recommended.conditions())
                .extracting(ConditionView::text, ConditionView::state)
                .containsExactly(
                        tuple("Rotate the keys.", ConditionState.OPEN), tuple("Write a runbook.", ConditionState.OPEN));
        assertThat(recommended.seats()).extracting(SeatView::signature).containsExactly("dissents", "signed");
        assertThat(recommended.gates())
                .filteredOn(gate -> gate.rule().equals("quorum"))
                .singleElement()
                .satisfies(gate -> {
                    assertThat(gate.status()).isEqualTo(GateStatus.OVERRIDDEN);
                    assertThat(gate.override().reason()).isEqualTo("Sam said enough.");
                    assertThat(gate.override().overrode()).isEqualTo("1 more position needed.");
                });

        decide(story, conditions, List.of(unmet), override);
        story.by(
                story.carol,
                new ConditionWaived(
                        story.review, story.proposal, conditions.get(1).id(), "Somebody else does.", null, null),
                new ConditionReassigned(
                        story.review,
                        story.proposal,
                        conditions.getFirst().id(),
                        story.sam,
                        LocalDate.parse("2031-01-01"),
                        "Sam knows how.",
                        null,
                        null));
        story.by(
                story.sam,
                new ConditionFulfilled(
                        story.review, story.proposal, conditions.getFirst().id(), story.sam, "They rotate."));

        var decided = story.dossier(story.ann);
        assertThat(decided.summary().outcome()).isEqualTo(Outcome.ACCEPTED_WITH_CONDITIONS);
        assertThat(decided.decision().rationale()).isEqualTo("It holds.");
        assertThat(decided.decision().recordedBy().name()).isEqualTo("Carol Chair");
        assertThat(decided.gates()).extracting(GateView::sentence).containsExactly("1 more position needed.");
        assertThat(decided.conditions())
                .extracting(
                        ConditionView::state,
                        ConditionView::closing,
                        view -> view.owner().name())
                .containsExactly(
                        tuple(ConditionState.FULFILLED, "They rotate.", "Sam Security"),
                        tuple(ConditionState.WAIVED, "Somebody else does.", "Ann Author"));
        assertThat(decided.acts())
                .extracting(ChairActView::act)
                .contains("gate-rule-overridden", "review-decided", "condition-waived", "condition-reassigned");
        assertThat(decided.acts())
                .filteredOn(act -> act.act().equals("condition-reassigned"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.holder().name()).isEqualTo("Ann Author");
                    assertThat(act.due()).isEqualTo(conditions.getFirst().due());
                });
    }

    @Test
    void judgesARuleAnewThatWasPassedOverBeforeARound() {
        var story = PanelStory.seated(tenancy);
        story.reveal(sheet(DATA, story.dora, position(Stance.ENDORSE)));
        story.by(story.carol, recommended(story, 1, List.of()));
        var unmet = new GateResult("quorum", GateStatus.UNSATISFIED, "1 more position needed.", List.of());
        var override = new GateOverride("quorum", story.carol, "Sam said enough.", unmet);
        story.by(story.carol, new GateRuleOverridden(story.review, story.proposal, override));
        assertThat(gate(story, "quorum").status()).isEqualTo(GateStatus.OVERRIDDEN);

        story.by(story.carol, new RoundOpened(story.review, story.proposal, 2, 1, story.deadline, "Much to say."));
        assertThat(gate(story, "quorum").status()).isEqualTo(GateStatus.UNSATISFIED);
        assertThat(gate(story, "quorum").override().reason()).isEqualTo("Sam said enough.");
        assertThat(story.dossier(story.ann).acts().getLast().reason()).isEqualTo("Much to say.");
    }

    @Test
    void showsWhatTheChairMadeOfAFinding() {
        var story = PanelStory.seated(tenancy);
        var found = finding(Severity.MAJOR, "Nobody rotates the keys.");
        story.reveal(sheet(SECURITY, story.sam, position(Stance.ENDORSE), new NumberedFinding(1, found)));
        story.by(
                story.carol,
                new FindingDisposed(
                        story.review,
                        story.proposal,
                        found.id(),
                        1,
                        story.carol,
                        new Disposition.Rejected("They are rotated."),
                        "See the runbook.",
                        ReviewPart.CHAIR));

        var act = story.dossier(story.ann).acts().getLast();
        assertThat(act.act()).isEqualTo("finding-disposed");
        assertThat(act.subject()).isEqualTo("1");
        assertThat(act.reason()).isEqualTo("See the runbook.");
        assertThat(story.dossier(story.ann).findings().getFirst().disposition()).isNotNull();
    }

    private static GateView gate(PanelStory story, String rule) {
        return story.dossier(story.ann).gates().stream()
                .filter(gate -> gate.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void voidsTheRecommendationWithANewRevisionAndARound() {
        var story = PanelStory.seated(tenancy);
        story.reveal(sheet(DATA, story.dora, position(Stance.ENDORSE)));
        story.by(story.carol, recommended(story, 1, List.of()));
        story.by(story.dora, signed(story, 1, DATA, story.dora));
        tenancy.happened(new RevisionTaken(story.review, story.proposal, 1, 2, List.of(), List.of()));

        var outdated = story.dossier(story.ann);
        assertThat(outdated.summary().phase()).isEqualTo(ReviewPhase.DISCUSSION);
        assertThat(outdated.recommendation().outdated()).isTrue();
        assertThat(outdated.recommendation().signatures()).isEmpty();

        story.by(story.carol, recommended(story, 2, List.of()));
        assertThat(story.dossier(story.ann).recommendation().outdated()).isFalse();
        story.by(story.carol, new RoundOpened(story.review, story.proposal, 2, 2, story.deadline, null));
        assertThat(story.dossier(story.ann).recommendation().outdated()).isTrue();
    }

    @Test
    void keepsEarlierRecommendationsWithWhatVoidedThem() {
        var story = PanelStory.seated(tenancy);
        story.reveal(sheet(DATA, story.dora, position(Stance.ENDORSE)));
        story.by(story.carol, recommended(story, 1, List.of(condition("Rotate the keys.", story.ann))));
        story.by(story.dora, signed(story, 1, DATA, story.dora));
        story.by(story.sam, dissented(story, 1, SECURITY, story.sam, "Too early."));
        story.by(story.carol, recommended(story, 2, List.of()));
        story.by(story.sam, dissented(story, 2, SECURITY, story.sam, "Still too early."));
        story.by(story.dora, signed(story, 2, DATA, story.dora));
        tenancy.happened(new RevisionTaken(story.review, story.proposal, 1, 2, List.of(), List.of()));

        var voided = story.dossier(story.ann).recommendation();
        assertThat(voided.signatures()).isEmpty();
        assertThat(voided.voided().by()).isEqualTo("revision");
        assertThat(voided.voided().signatures())
                .extracting(signature -> signature.seat())
                .containsExactly(DATA);

        story.by(story.carol, recommended(story, 3, List.of()));
        story.by(story.carol, new RoundOpened(story.review, story.proposal, 2, 2, story.deadline, null));

        var dossier = story.dossier(story.ann);
        assertThat(dossier.recommendation().version()).isEqualTo(3);
        assertThat(dossier.recommendation().voided().by()).isEqualTo("round");
        assertThat(dossier.earlierRecommendations())
                .extracting(
                        RecommendationView::version,
                        RecommendationView::outcome,
                        RecommendationView::conditions,
                        RecommendationView::outdated,
                        earlier -> earlier.by().name(),
                        earlier -> earlier.voided().by(),
                        earlier -> earlier.voided().number())
                .containsExactly(
                        tuple(
                                1,
                                Outcome.ACCEPTED_WITH_CONDITIONS,
                                List.of("Rotate the keys."),
                                true,
                                "Carol Chair",
                                "version",
                                2),
                        tuple(2, Outcome.ACCEPTED, List.of(), true, "Carol Chair", "revision", 2));
        assertThat(dossier.earlierRecommendations())
                .allSatisfy(earlier -> assertThat(earlier.voided().signatures())
                        .extracting(signature -> signature.member().name())
                        .containsExactly("Dora Data"));
        assertThat(dossier.dissents())
                .extracting(dissent -> dissent.statement())
                .containsExactly("Still too early.");
        assertThat(dossier.withdrawnDissents())
                .extracting(WithdrawnDissentView::statement, WithdrawnDissentView::replaced)
                .containsExactly(tuple("Too early.", true));
    }

    @Test
    void followsDeadlinesAndTheEnd() {
        var story = PanelStory.seated(tenancy);
        var later = story.deadline.plus(1, ChronoUnit.DAYS);
        tenancy.happened(new DeadlinePassed(story.review, story.proposal, 1, story.deadline));
        assertThat(story.dossier(story.ann).rounds().getFirst().passedAt()).isNotNull();
        story.by(story.carol, new DeadlineMoved(story.review, story.proposal, 1, story.deadline, later, "Holidays."));
        assertThat(story.dossier(story.ann).summary().deadline()).isEqualTo(later);
        assertThat(story.dossier(story.ann).rounds().getFirst().passedAt()).isNull();
        story.reveal();
        story.by(story.carol, new DeadlineMoved(story.review, story.proposal, 1, null, later, "Let us talk."));
        assertThat(story.dossier(story.ann).rounds().getFirst().discussionUntil())
                .isEqualTo(later);
        story.by(story.carol, new ReviewCancelled(story.review, story.proposal, "Withdrawn."));

        var cancelled = story.dossier(story.ann);
        assertThat(cancelled.summary().phase()).isEqualTo(ReviewPhase.CANCELLED);
        assertThat(cancelled.cancelledFor()).isEqualTo("Withdrawn.");
        assertThat(cancelled.openMoves()).isEmpty();
    }

    @Test
    void listsReviewsByProposalLogPhaseAndMember() {
        var first = PanelStory.convened(tenancy);
        var carol = first.carol;
        first.by(carol, new ReviewCancelled(first.review, first.proposal, "Too early."));
        var other = Tenancy.create();
        PanelStory.convened(other);
        tenancy.as(carol, Role.CHAIR);

        assertThat(names(null, null, null)).containsExactly(first.review.name());
        assertThat(names(new LogKey("PAN"), ReviewPhase.CANCELLED, first.sam)).containsExactly(first.review.name());
        assertThat(names(null, ReviewPhase.DISCUSSION, null)).isEmpty();
        assertThat(names(null, null, first.ann)).isEmpty();
        assertThat(names(new LogKey("OTHER"), null, null)).isEmpty();
    }

    @Test
    void pagesReviewsTheOneThatChangedLastFirst() {
        var story = PanelStory.convened(tenancy);
        var second = ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
        story.by(story.carol, new ReviewCancelled(story.review, story.proposal, "Too early."));
        story.by(
                story.carol,
                new PanelConvened(
                        second,
                        story.proposal,
                        story.carol,
                        1,
                        PanelStory.protocol(0),
                        new GateRuleSet(0, List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        story.deadline),
                new RoundOpened(second, story.proposal, 1, 1, story.deadline, null));

        tenancy.as(story.carol, Role.CHAIR);
        Page<ReviewSummaryView> one = tenancy.page(query(null, null, null, new PageRequest(1, null)));
        Page<ReviewSummaryView> two = tenancy.page(query(null, null, null, new PageRequest(1, one.next())));

        assertThat(one.items()).extracting(ReviewSummaryView::review).containsExactly(second.name());
        assertThat(two.items()).extracting(ReviewSummaryView::review).containsExactly(story.review.name());
        assertThat(two.next()).isNull();
    }

    private List<String> names(LogKey log, ReviewPhase phase, MemberId member) {
        Page<ReviewSummaryView> page = tenancy.page(query(log, phase, member, Tenancy.first(10)));
        return page.items().stream().map(ReviewSummaryView::review).toList();
    }

    private ListReviews query(LogKey log, ReviewPhase phase, MemberId member, PageRequest page) {
        return new ListReviews(tenancy.id(), null, log, phase, member, page, fixture.head());
    }

    private Optional<RoundSheetView> ownSheet(PanelStory story, SeatKey seat, int round, MemberId asker) {
        return tenancy.as(asker, Role.EXPERT, Role.CHAIR, Role.OWNER)
                .ask(
                        new FindRoundSheet(story.review, seat, round, fixture.head()),
                        ResponseTypes.optionalInstanceOf(RoundSheetView.class));
    }

    private static GateStatus gate(List<GateView> gates, String rule) {
        return gates.stream()
                .filter(gate -> gate.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static Condition condition(String text, MemberId owner) {
        return PanelEvents.condition(text, owner, LocalDate.parse("2030-01-01"));
    }

    private static void decide(
            PanelStory story, List<Condition> conditions, List<GateResult> gates, GateOverride override) {
        story.by(
                story.carol,
                new ReviewDecided(
                        story.review,
                        story.proposal,
                        1,
                        Outcome.ACCEPTED_WITH_CONDITIONS,
                        "It holds.",
                        List.of(story.carol),
                        1,
                        gates,
                        List.of(override),
                        List.of(new SeatCoverage(DATA, new Perspective("data"), Coverage.COVERED, null)),
                        conditions,
                        LocalDate.parse("2031-06-01"),
                        null));
    }
}
