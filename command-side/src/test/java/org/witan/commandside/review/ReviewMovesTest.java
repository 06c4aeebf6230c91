package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.BODY;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.DEADLINE;
import static org.witan.commandside.review.Story.ENCRYPT;
import static org.witan.commandside.review.Story.GAP;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.NOW;
import static org.witan.commandside.review.Story.NO_BLOCKER;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.RUTH;
import static org.witan.commandside.review.Story.SALT;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECOND_CHAIR;
import static org.witan.commandside.review.Story.SPARE;
import static org.witan.commandside.review.Story.UNHEARD;
import static org.witan.commandside.review.Story.and;
import static org.witan.commandside.review.Story.condition;
import static org.witan.commandside.review.Story.decided;
import static org.witan.commandside.review.Story.disposed;
import static org.witan.commandside.review.Story.endorsing;
import static org.witan.commandside.review.Story.opened;
import static org.witan.commandside.review.Story.position;
import static org.witan.commandside.review.Story.protocol;
import static org.witan.commandside.review.Story.revealed;
import static org.witan.commandside.review.Story.sealed;
import static org.witan.commandside.review.Story.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.EntryId;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RoundSheetCommand;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.Stance;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.TakePosition;
import org.witan.messages.review.WaiveCondition;
import org.witan.messages.review.WaiveSeat;

/** The whole table of phases and moves, and where each move leads. */
class ReviewMovesTest {
    private static final String EVERYWHERE = "add-seat substitute-seat waive-seat accept-seat decline-seat recuse-seat"
            + " hand-over-chair cancel>cancelled";

    private static final Map<ReviewPhase, String> TABLE = Map.of(
            ReviewPhase.SEALED_ROUND, EVERYWHERE + " write-sheet file-sheet move-deadline reveal-round>discussion",
            ReviewPhase.DISCUSSION,
                    EVERYWHERE + " move-position dispose-finding contest-disposition move-deadline"
                            + " open-round>sealed-round recommend>recommendation",
            ReviewPhase.RECOMMENDATION,
                    EVERYWHERE + " move-position dispose-finding contest-disposition open-round>sealed-round"
                            + " recommend sign dissent override-gate-rule decide>decided",
            ReviewPhase.DECIDED, "fulfil-condition waive-condition reassign-condition hand-over-chair",
            ReviewPhase.CANCELLED, "");

    private static final Candidates CANDIDATES = new Candidates(Set.of(AUTHOR), ReviewBench::rolesOf, _ -> false);
    private static final Standards STANDARDS = new Standards(protocol(false), new GateRuleSet(0, List.of()), List.of());

    @ParameterizedTest
    @EnumSource(ReviewPhase.class)
    void allowsJustTheMovesOfTheTable(ReviewPhase phase) {
        var state = in(phase);
        var found = new TreeSet<String>();
        for (var move : ReviewMove.values()) {
            try {
                var after = attempt(move, state).stream()
                        .reduce(
                                state,
                                (before, event) -> ReviewEvolution.evolve(before, event, NOW),
                                (_, last) -> last);
                found.add(move.label()
                        + (after.phase() == phase ? "" : ">" + after.phase().label()));
            } catch (RefusedException refusal) {
                assertThat(refusal.code()).as(move.label()).isEqualTo(ReviewError.REVIEW_PHASE_REFUSED);
                assertThat(refusal.facts()).containsEntry("phase", phase.label());
            }
        }
        assertThat(found).isEqualTo(words(TABLE.get(phase)));
    }

    @ParameterizedTest
    @EnumSource(ReviewPhase.class)
    void showsTheMovesOfTheTable(ReviewPhase phase) {
        assertThat(phase.openMoves().stream().map(ReviewMove::label))
                .containsExactlyInAnyOrderElementsOf(words(TABLE.get(phase)).stream()
                        .map(entry -> entry.replaceFirst(">.*", ""))
                        .toList());
    }

    /** In every phase there are revealed findings, one of which is disposed of, and a rule that is not satisfied. */
    private static ReviewState in(ReviewPhase phase) {
        var begun =
                and(sealed(protocol(false), NO_BLOCKER), revealed(), disposed(GAP, 1, new Disposition.Rejected("No")));
        var recommended = new RecommendationRecorded(
                REVIEW,
                PAY_1,
                1,
                1,
                Outcome.DEFERRED,
                "Later",
                "",
                "",
                "",
                List.of(condition(AUTHOR)),
                null,
                null,
                null);
        return switch (phase) {
            case SEALED_ROUND -> state(and(begun, opened(2)));
            case DISCUSSION -> state(begun);
            case RECOMMENDATION -> state(and(begun, recommended));
            case DECIDED -> state(decided());
            case CANCELLED -> state(and(begun, new ReviewCancelled(REVIEW, PAY_1, "No need")));
        };
    }

    private static List<ReviewEvent> attempt(ReviewMove move, ReviewState state) {
        return switch (move) {
            case ACCEPT_SEAT ->
                SeatDecider.accept(new AcceptSeat(REVIEW, RELIABILITY_SEAT), state, actor(RUTH), CANDIDATES);
            case DECLINE_SEAT ->
                SeatDecider.decline(new DeclineSeat(REVIEW, RELIABILITY_SEAT, "R"), state, actor(RUTH));
            case RECUSE_SEAT -> SeatDecider.recuse(new RecuseSeat(REVIEW, DATA_SEAT, "R"), state, actor(DAN));
            case ADD_SEAT ->
                SeatDecider.add(
                        new AddSeat(REVIEW, DATA, SPARE, null), state, actor(CHAIR), CANDIDATES, STANDARDS, NOW);
            case SUBSTITUTE_SEAT ->
                SeatDecider.substitute(
                        new SubstituteSeat(REVIEW, DATA_SEAT, SPARE, "R"), state, actor(CHAIR), CANDIDATES, NOW);
            case WAIVE_SEAT -> SeatDecider.waive(new WaiveSeat(REVIEW, RELIABILITY_SEAT, "R"), state, actor(CHAIR));
            case WRITE_SHEET ->
                onSheet(new TakePosition(REVIEW, DATA_SEAT, 2, new EntryId(UNHEARD.value()), endorsing(), SALT), state);
            case FILE_SHEET -> onSheet(new FileSheet(REVIEW, DATA_SEAT, 2), state);
            case MOVE_DEADLINE ->
                RoundDecider.moveDeadline(
                        new MoveDeadline(REVIEW, DEADLINE.plusSeconds(9), "R"), state, actor(CHAIR), NOW);
            case REVEAL_ROUND ->
                RoundDecider.reveal(new RevealRound(REVIEW, 2, "R"), state, actor(CHAIR), new InMemorySheets(), NOW);
            case OPEN_ROUND -> RoundDecider.open(new OpenRound(REVIEW, null, null), state, actor(CHAIR), NOW);
            case MOVE_POSITION ->
                PositionDecider.move(
                        new MovePosition(REVIEW, DATA_SEAT, position(Stance.ABSTAIN), "R"),
                        state,
                        actor(DAN),
                        () -> BODY);
            case DISPOSE_FINDING ->
                FindingDecider.dispose(
                        new DisposeFinding(REVIEW, LEAK, new Disposition.Rejected("R"), "R"),
                        state,
                        actor(AUTHOR),
                        CANDIDATES);
            case CONTEST_DISPOSITION ->
                FindingDecider.contest(new ContestDisposition(REVIEW, GAP, "R"), state, actor(DAN));
            case RECOMMEND ->
                RecommendationDecider.record(
                        new RecordRecommendation(
                                REVIEW, Outcome.REJECTED, "S", "", "", "", List.of(), null, null, null),
                        state,
                        actor(CHAIR),
                        CANDIDATES);
            case SIGN -> RecommendationDecider.sign(new SignRecommendation(REVIEW, DATA_SEAT, 1), state, actor(DAN));
            case DISSENT -> RecommendationDecider.dissent(new RecordDissent(REVIEW, DATA_SEAT, "S"), state, actor(DAN));
            case OVERRIDE_GATE_RULE ->
                GateDecider.override(
                        new OverrideGateRule(REVIEW, NO_BLOCKER.name(), "R"),
                        state,
                        actor(CHAIR),
                        proposal(),
                        CANDIDATES,
                        NOW);
            case DECIDE ->
                List.of(GateDecider.decide(
                        new DecideReview(REVIEW, "R", List.of()),
                        overridden(state),
                        actor(CHAIR),
                        proposal(),
                        CANDIDATES,
                        NOW));
            case CANCEL -> ChairDecider.cancel(new CancelReview(REVIEW, "R"), state, actor(CHAIR));
            case HAND_OVER_CHAIR ->
                ChairDecider.handOver(new HandOverChair(REVIEW, SECOND_CHAIR, "R"), state, actor(CHAIR), CANDIDATES);
            case FULFIL_CONDITION ->
                ConditionDecider.fulfil(new FulfilCondition(REVIEW, ENCRYPT, "E"), state, actor(CHAIR));
            case WAIVE_CONDITION ->
                ConditionDecider.waive(new WaiveCondition(REVIEW, ENCRYPT, "R"), state, actor(CHAIR));
            case REASSIGN_CONDITION ->
                ConditionDecider.reassign(
                        new ReassignCondition(REVIEW, ENCRYPT, SAM, LocalDate.EPOCH, "R"),
                        state,
                        actor(CHAIR),
                        CANDIDATES);
        };
    }

    // What is written on a sheet changes nothing in the review.
    private static List<ReviewEvent> onSheet(RoundSheetCommand command, ReviewState state) {
        var desk = SheetDesk.of(command, state, actor(DAN), () -> BODY);
        var saved = new SheetState.Entry(
                new EntryId("00000000-0000-4000-8000-0000000000e1"), SealedContent.of(new NothingToAdd(null)));
        var events = SheetDecider.write(command, desk, new SheetState(List.of(saved), false, false, List.of()));
        assertThat(events).hasSize(1);
        return List.of();
    }

    private static ReviewState overridden(ReviewState state) {
        var result = new GateResult(NO_BLOCKER.name(), GateStatus.UNSATISFIED, "A blocker is open.", List.of());
        return state.with(state.overrides().with(new GateOverride(NO_BLOCKER.name(), CHAIR, "R", result)));
    }

    private static ProposalFacts proposal() {
        return new ProposalFacts(Set.of(AUTHOR), 1, 1, List.of(), Map.of());
    }

    private static Actor actor(MemberId member) {
        return new Actor(member, ReviewBench.rolesOf(member));
    }

    private static TreeSet<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
