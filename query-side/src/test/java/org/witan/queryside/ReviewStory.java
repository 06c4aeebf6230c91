package org.witan.queryside;

import static org.witan.queryside.PanelEvents.condition;
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
import java.util.UUID;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.Role;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.Tier;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionWaived;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.DeadlineMoved;
import org.witan.messages.review.DeadlinePassed;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.FactReading;
import org.witan.messages.review.Finding;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatCoverage;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;
import org.witan.queryside.dossier.RuleTerms;

/** Two reviews of a tenant, one decided and one called off, in which everything happens that can happen to reviews. */
final class ReviewStory {

    private static final SeatKey COST = new SeatKey("cost");
    private static final SeatKey LAW = new SeatKey("law");
    private static final LocalDate DAY = LocalDate.parse("2031-06-01");

    private final PanelStory panel;
    private final Tenancy tenancy;
    private final MemberId rob;
    private final MemberId carl;
    private final Finding blocker = finding(Severity.BLOCKER, "Events are not encrypted.");
    private final Finding major = finding(Severity.MAJOR, "Nobody rotates the keys.");
    private final Condition rotate;
    private final Condition runbook;
    private final GateOverride override;

    private ReviewStory(PanelStory panel) {
        this.panel = panel;
        tenancy = panel.tenancy;
        rob = tenancy.member("Rob Reliable", Role.EXPERT);
        carl = tenancy.member("Carl Chair", Role.CHAIR);
        rotate = condition("Rotate the keys.", panel.dora, DAY, major);
        runbook = condition("Write a runbook.", panel.ann, DAY);
        var unmet = new GateResult(
                "quorum",
                GateStatus.UNSATISFIED,
                "1 more position needed.",
                List.of(new FactReading("positions.counted", "1")));
        override = new GateOverride("quorum", panel.carol, "Sam said enough.", unmet);
    }

    static void tell(Tenancy tenancy) {
        publish(tenancy);
        consider(tenancy);
        var panel = PanelStory.convened(tenancy);
        var story = new ReviewStory(panel);
        story.sit();
        story.write();
        story.discuss();
        story.recommend();
        story.decide();
        callOff(panel.again());
    }

    private static void publish(Tenancy tenancy) {
        var question =
                new ChecklistItem(new ChecklistItemId("LAW-1"), "Whose data is it?", "Because some is not ours.");
        tenancy.happened(
                new GateRulesPublished(tenancy.id(), 1, RuleTerms.builtInGateRules()),
                new ChecklistPublished(tenancy.id(), new Perspective("law"), 1, List.of(question)),
                new ProtocolPublished(tenancy.id(), null, 1, PanelStory.protocol(0)),
                new ProtocolPublished(tenancy.id(), new LogKey("OUT"), 1, PanelStory.protocol(24)));
    }

    /** A proposal that needs no panel, to which somebody still objects. */
    private static void consider(Tenancy tenancy) {
        var erin = tenancy.member("Erin Expert", Role.EXPERT);
        var emil = tenancy.member("Emil Expert", Role.EXPERT);
        var until = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
        tenancy.as(tenancy.author(), Role.AUTHOR);
        var small = tenancy.proposal(tenancy.log("OUT"), "Small", "Text");
        tenancy.happened(
                new IntakeAnswered(
                        small,
                        new IntakeAnswers("days", "team", "internal", "weeks"),
                        Tier.PANEL,
                        Tier.SECOND,
                        "We did it before."),
                new ProposalSubmitted(small, 1));
        tenancy.as(erin).happened(new ProposalSeconded(small, 1, erin, until));
        tenancy.as(emil)
                .happened(
                        new ProposalObjected(small, emil, "Too dear."),
                        new ObjectionWithdrawn(small, emil),
                        new ProposalObjected(small, emil, "Too dear still."));
        tenancy.as(erin).happened(new ProposalObjected(small, erin, "Not now."), new ObjectionWithdrawn(small, erin));
    }

    private void sit() {
        var questions = new Checklist(
                new Perspective("cost"),
                2,
                List.of(new ChecklistItem(new ChecklistItemId("COST-1"), "How dear?", "Money.")));
        panel.by(panel.sam, new SeatAccepted(panel.review, panel.proposal, SECURITY, panel.sam));
        panel.by(panel.dora, new SeatDeclined(panel.review, panel.proposal, DATA, panel.dora, "No time."));
        panel.by(
                panel.carol,
                new SeatSubstituted(
                        panel.review, panel.proposal, DATA, panel.dora, rob, "Dora has no time.", panel.deadline),
                added(COST, panel.dora, questions),
                added(LAW, carl, null));
        panel.by(rob, new SeatAccepted(panel.review, panel.proposal, DATA, rob));
        panel.by(carl, new SeatAccepted(panel.review, panel.proposal, LAW, carl));
        panel.by(carl, new SeatRecused(panel.review, panel.proposal, LAW, carl, "My team wrote it."));
        panel.by(
                panel.carol,
                new SeatWaived(panel.review, panel.proposal, LAW, "Nobody is free.", carl, SeatStatus.RECUSED));
    }

    private SeatAdded added(SeatKey seat, MemberId member, Checklist questions) {
        return new SeatAdded(
                panel.review,
                panel.proposal,
                new PanelSeat(seat, new Perspective(seat.value()), member),
                questions,
                panel.deadline,
                "They know it best.");
    }

    private void write() {
        var dropped = finding(Severity.NOTE, "A typo.");
        var objection = position(Stance.OBJECT, blocker.id());
        panel.by(
                panel.sam,
                panel.saved(SECURITY, 1, panel.sam, blocker.id().value(), SealedContent.of(blocker)),
                panel.saved(SECURITY, 1, panel.sam, dropped.id().value(), SealedContent.of(dropped)),
                panel.saved(SECURITY, 1, panel.sam, dropped.id().value(), null),
                panel.saved(SECURITY, 1, panel.sam, UUID.randomUUID().toString(), SealedContent.of(objection)),
                panel.filed(SECURITY, 1, panel.sam));
        tenancy.happened(
                new SeatReminded(panel.review, panel.proposal, DATA, 1, rob, ReminderKind.FILE, panel.deadline, 24));
        tenancy.happened(new DeadlinePassed(panel.review, panel.proposal, 1, panel.deadline));
        var later = panel.deadline.plus(1, ChronoUnit.DAYS);
        panel.by(panel.carol, new DeadlineMoved(panel.review, panel.proposal, 1, panel.deadline, later, "Holidays."));
        panel.by(rob, panel.filed(DATA, 1, rob));
        panel.by(
                panel.carol,
                panel.closed(SECURITY, 1, panel.sam),
                panel.closed(DATA, 1, rob),
                panel.revealed(
                        1,
                        later,
                        sheet(
                                DATA,
                                rob,
                                position(Stance.ENDORSE_ON_CONDITIONS, major.id()),
                                new NumberedFinding(1, major)),
                        sheet(SECURITY, panel.sam, objection, new NumberedFinding(2, blocker))));
    }

    private void discuss() {
        panel.by(panel.ann, disposed(panel, blocker, 2, new Disposition.Rejected("They are."), "See there."));
        panel.by(
                panel.sam,
                contested(panel, blocker, 2, "Where?"),
                reconciled(panel, blocker, 2),
                contested(panel, blocker, 2, "That page speaks of storage."));
        panel.by(
                panel.ann,
                new ProposalRevised(panel.proposal, 2, panel.ann, "Use Kafka", "# Context\n\nWe encrypt.", "encrypted"),
                new ProposalSubmitted(panel.proposal, 2),
                new RevisionTaken(
                        panel.review,
                        panel.proposal,
                        1,
                        2,
                        List.of("Context"),
                        List.of(new Lapse(SECURITY, List.of("Context")))));
        panel.by(
                panel.ann,
                disposed(panel, blocker, 2, new Disposition.Accepted(2), "Done."),
                disposed(panel, major, 1, new Disposition.Deferred(rotate), "Later."));
        panel.by(
                panel.sam,
                new PositionMoved(
                        panel.review,
                        panel.proposal,
                        SECURITY,
                        panel.sam,
                        1,
                        Stance.OBJECT,
                        position(Stance.ENDORSE),
                        "They encrypt."));
    }

    private void recommend() {
        panel.by(panel.carol, recommended(panel, 1, 2, Outcome.ACCEPTED, List.of(), null));
        panel.by(panel.sam, signed(panel, 1, SECURITY, panel.sam));
        panel.by(
                rob,
                dissented(panel, 1, DATA, rob, "Too early."),
                new DissentWithdrawn(panel.review, panel.proposal, DATA, rob));
        panel.by(
                panel.carol,
                recommended(
                        panel,
                        2,
                        2,
                        Outcome.ACCEPTED_WITH_CONDITIONS,
                        List.of(rotate, runbook),
                        "There is a condition now."));
        panel.by(panel.sam, signed(panel, 2, SECURITY, panel.sam));
        panel.by(rob, dissented(panel, 2, DATA, rob, "Still too early."));
        panel.by(
                panel.carol,
                new GateRuleOverridden(panel.review, panel.proposal, override),
                new ChairHandedOver(panel.review, panel.proposal, panel.carol, carl, "On leave."));
    }

    private void decide() {
        var conditions = List.of(rotate, runbook);
        panel.by(
                carl,
                new ReviewDecided(
                        panel.review,
                        panel.proposal,
                        2,
                        Outcome.ACCEPTED_WITH_CONDITIONS,
                        "It holds.",
                        List.of(carl, panel.carol),
                        2,
                        List.of(override.overrode()),
                        List.of(override),
                        List.of(new SeatCoverage(LAW, new Perspective("law"), Coverage.WAIVED, "Nobody is free.")),
                        conditions,
                        DAY,
                        DAY.plusYears(1)),
                new DecisionRecorded(
                        panel.proposal,
                        2,
                        "panel",
                        Outcome.ACCEPTED_WITH_CONDITIONS,
                        "It holds.",
                        List.of(carl, panel.carol),
                        panel.review,
                        conditions,
                        DAY,
                        DAY.plusYears(1)));
        panel.by(
                carl,
                new ConditionReassigned(
                        panel.review,
                        panel.proposal,
                        rotate.id(),
                        panel.sam,
                        DAY.minusMonths(1),
                        "Sam knows how.",
                        rotate.owner(),
                        rotate.due()),
                new ConditionWaived(
                        panel.review,
                        panel.proposal,
                        runbook.id(),
                        "Somebody else does.",
                        runbook.text(),
                        runbook.owner()));
        panel.by(
                panel.sam,
                new ConditionFulfilled(panel.review, panel.proposal, rotate.id(), panel.sam, "They rotate."));
    }

    /** Ends while somebody writes under seal in a second round. */
    private static void callOff(PanelStory panel) {
        panel.by(panel.dora, new SeatAccepted(panel.review, panel.proposal, DATA, panel.dora));
        panel.by(panel.carol, panel.revealed(1, null));
        panel.by(panel.carol, new RoundOpened(panel.review, panel.proposal, 2, 1, panel.deadline, "Too much is open."));
        panel.by(
                panel.dora,
                panel.saved(
                        DATA, 2, panel.dora, UUID.randomUUID().toString(), SealedContent.of(position(Stance.ABSTAIN))),
                panel.filed(DATA, 2, panel.dora));
        panel.by(
                panel.carol,
                new ReviewCancelled(panel.review, panel.proposal, "Too early."),
                new ProposalLeftReview(panel.proposal, panel.review));
    }
}
