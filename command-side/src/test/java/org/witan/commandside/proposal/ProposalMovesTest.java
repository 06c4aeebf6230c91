package org.witan.commandside.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.proposal.AnswerIntake;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.ObjectToProposal;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalMove;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SecondProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.Tier;
import org.witan.messages.proposal.WithdrawProposal;

/** The whole table of statuses and moves, and where each move leads. */
class ProposalMovesTest {

    private static final ProposalId PAY_1 = new ProposalId("acme/PAY-1");
    private static final Actor AUTHOR = new Actor(ANN, Set.of(Role.AUTHOR, Role.CHAIR));

    private static final Actor OTHER = new Actor(BOB, Set.of(Role.EXPERT));
    private static final ReviewId REVIEW = new ReviewId("acme/review-00000000-0000-4000-8000-0000000000f1");
    private static final IntakeAnswers HARMLESS = new IntakeAnswers("hours", "team", "none", "weeks");

    private static final Map<ProposalStatus, String> TABLE = Map.of(
            ProposalStatus.DRAFT, "revise>draft tag>draft submit>proposed withdraw>withdrawn intake>draft",
            ProposalStatus.PROPOSED,
                    "revise>proposed tag>proposed submit>proposed withdraw>withdrawn intake>proposed second>proposed"
                            + " object>proposed convene>in-review decide>accepted",
            ProposalStatus.IN_REVIEW, "revise>in-review tag>in-review submit>in-review withdraw>withdrawn",
            ProposalStatus.ACCEPTED, "supersede>superseded deprecate>deprecated",
            ProposalStatus.ACCEPTED_WITH_CONDITIONS, "supersede>superseded deprecate>deprecated",
            ProposalStatus.REJECTED, "",
            ProposalStatus.DEFERRED, "revise>deferred tag>deferred submit>proposed withdraw>withdrawn intake>deferred",
            ProposalStatus.WITHDRAWN, "",
            ProposalStatus.SUPERSEDED, "",
            ProposalStatus.DEPRECATED, "");

    @ParameterizedTest
    @EnumSource(ProposalStatus.class)
    void allowsJustTheMovesOfTheTable(ProposalStatus status) {
        var state = new ProposalState(status, 2, "digest", 1, List.of(), Set.of(ANN), ConsiderationState.NONE);
        var found = new ArrayList<String>();
        for (var move : ProposalMove.values()) {
            try {
                var after = attempt(move, state).stream().reduce(state, ProposalDecider::evolve, (_, last) -> last);
                found.add(move.label() + ">" + after.status().label());
            } catch (RefusedException refusal) {
                assertThat(refusal.code()).isEqualTo(ProposalError.PROPOSAL_MOVE_REFUSED);
                assertThat(refusal.facts()).containsEntry("state", status.label());
            }
        }
        assertThat(found).isEqualTo(words(TABLE.get(status)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED_WITH_CONDITIONS"})
    void takesTheStatusOfTheOutcome(Outcome outcome) {
        var state = new ProposalState(
                ProposalStatus.PROPOSED, 1, "digest", 1, List.of(), Set.of(ANN), ConsiderationState.NONE);
        var events = DecisionDecider.record(
                new RecordDecision(PAY_1, outcome, "Because.", List.of(), null, null),
                state,
                AUTHOR,
                member -> true,
                Instant.EPOCH);
        assertThat(ProposalDecider.evolve(state, events.getFirst()).status().label())
                .isEqualTo(outcome.label());
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalStatus.class,
            names = {"ACCEPTED", "ACCEPTED_WITH_CONDITIONS"})
    void staysInForceWhenSupersededInPart(ProposalStatus status) {
        var state = new ProposalState(status, 1, "digest", 1, List.of(), Set.of(ANN), ConsiderationState.NONE);
        var events = DecisionDecider.supersede(
                new SupersedeDecision(PAY_1, new ProposalId("acme/PAY-2"), true, "The retry rule stays."), state);
        assertThat(ProposalDecider.evolve(state, events.getFirst()).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalStatus.class,
            names = {"REJECTED", "WITHDRAWN", "SUPERSEDED", "DEPRECATED"})
    void saysWhichMovesAreOpen(ProposalStatus status) {
        var state = new ProposalState(status, 1, "digest", 1, List.of(), Set.of(ANN), ConsiderationState.NONE);
        assertThatThrownBy(() -> attempt(ProposalMove.SUBMIT, state))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry("openMoves", List.of())
                                .containsEntry("move", "submit"));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void takesTheStatusOfThePanelsOutcome(Outcome outcome) {
        var before = new ProposalState(
                ProposalStatus.PROPOSED, 1, "digest", 1, List.of(), Set.of(ANN), ConsiderationState.NONE);
        var entered = ProposalDecider.evolve(
                before, ReviewPassage.enter(PAY_1, REVIEW, 1, before).getFirst());
        var decision =
                new DecisionRecorded(PAY_1, 1, "panel", outcome, "R", List.of(ANN), REVIEW, List.of(), null, null);
        var events = ReviewPassage.decide(decision, REVIEW, entered);
        assertThat(ProposalDecider.evolve(entered, events.getFirst()).status().label())
                .isEqualTo(outcome.label());
    }

    private static ProposalState ofTierSecond(ProposalState state) {
        return state.considered(ConsiderationState.NONE.answered(HARMLESS, Tier.SECOND));
    }

    private static List<ProposalEvent> attempt(ProposalMove move, ProposalState state) {
        var other = new ProposalId("acme/PAY-2");
        return switch (move) {
            case REVISE -> ProposalDecider.revise(new ReviseProposal(PAY_1, 2, "T", "B", null), state, AUTHOR);
            case TAG -> ProposalDecider.tag(new TagProposal(PAY_1, List.of("new")), state);
            case SUBMIT -> ProposalDecider.submit(new SubmitProposal(PAY_1, 2), state, AUTHOR);
            case WITHDRAW -> ProposalDecider.withdraw(new WithdrawProposal(PAY_1, null), state, AUTHOR);
            case DECIDE ->
                DecisionDecider.record(
                        new RecordDecision(PAY_1, Outcome.ACCEPTED, "R", List.of(), null, null),
                        state,
                        AUTHOR,
                        member -> true,
                        Instant.EPOCH);
            case INTAKE -> TierDecider.answer(new AnswerIntake(PAY_1, HARMLESS, Tier.NOTE, null), state, AUTHOR);
            case SECOND ->
                TierDecider.second(
                        new SecondProposal(PAY_1), ofTierSecond(state), OTHER, Instant.EPOCH, Duration.ofHours(1));
            case OBJECT -> TierDecider.object(new ObjectToProposal(PAY_1, "R"), ofTierSecond(state), OTHER);
            case CONVENE -> ReviewPassage.enter(PAY_1, REVIEW, 2, state);
            case SUPERSEDE -> DecisionDecider.supersede(new SupersedeDecision(PAY_1, other, false, null), state);
            case DEPRECATE -> DecisionDecider.deprecate(new DeprecateDecision(PAY_1, "R"), state);
        };
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
