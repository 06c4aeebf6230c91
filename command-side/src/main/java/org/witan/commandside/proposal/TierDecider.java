package org.witan.commandside.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.proposal.AnswerIntake;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.ObjectToProposal;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalMove;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.SecondProposal;
import org.witan.messages.proposal.Tier;
import org.witan.messages.proposal.WithdrawObjection;
import org.witan.reviewrules.intake.Intake;

/** The rules of how much consideration a proposal needs before its decision, without side effects. */
final class TierDecider {

    private TierDecider() {}

    static List<ProposalEvent> answer(AnswerIntake command, ProposalState state, Actor actor) {
        ProposalDecider.requireOpen(ProposalMove.INTAKE, state);
        if (!actor.is(Role.CHAIR)) {
            ProposalDecider.requireAuthor(state, actor);
        }
        var recommended = recommended(command.answers());
        var lower = command.tier().compareTo(recommended) < 0;
        if (lower && command.reason() == null) {
            throw new RefusedException(
                    ProposalError.INTAKE_REASON_MISSING,
                    "The answers recommend " + recommended.label() + "; say why "
                            + command.tier().label() + " will do.",
                    Map.of("recommendedTier", recommended.label()));
        }
        return List.of(new IntakeAnswered(
                command.proposal(), command.answers(), recommended, command.tier(), lower ? command.reason() : null));
    }

    static List<ProposalEvent> second(
            SecondProposal command, ProposalState state, Actor actor, Instant now, Duration waiting) {
        ProposalDecider.requireOpen(ProposalMove.SECOND, state);
        requireTierSecond(state);
        if (state.authors().contains(actor.member())) {
            throw new RefusedException(
                    ProposalError.AUTHOR_CANNOT_SECOND, "Somebody who wrote a revision cannot second the proposal.");
        }
        if (state.consideration().waitingUntil() != null) {
            throw new RefusedException(ProposalError.SECONDED_ALREADY, "Somebody has seconded this revision already.");
        }
        return List.of(new ProposalSeconded(command.proposal(), submitted(state), actor.member(), now.plus(waiting)));
    }

    static List<ProposalEvent> object(ObjectToProposal command, ProposalState state, Actor actor) {
        ProposalDecider.requireOpen(ProposalMove.OBJECT, state);
        requireTierSecond(state);
        if (state.consideration().objectors().contains(actor.member())) {
            throw new RefusedException(ProposalError.OBJECTION_EXISTS, "You object to this proposal already.");
        }
        return List.of(new ProposalObjected(command.proposal(), actor.member(), command.reason()));
    }

    static List<ProposalEvent> withdraw(WithdrawObjection command, ProposalState state, Actor actor) {
        ProposalDecider.requireOpen(ProposalMove.OBJECT, state);
        if (!state.consideration().objectors().contains(actor.member())) {
            throw new RefusedException(ProposalError.OBJECTION_UNKNOWN, "You have no open objection to this proposal.");
        }
        return List.of(new ObjectionWithdrawn(command.proposal(), actor.member()));
    }

    /** Refuses a decision for which the tier asks for more. */
    static void requireConsidered(ProposalState state, Instant now) {
        switch (state.consideration().tier()) {
            case NOTE -> requireUnopposed(state.consideration());
            case SECOND -> requireSeconded(state.consideration(), now);
            case PANEL ->
                throw new RefusedException(
                        ProposalError.TIER_NEEDS_PANEL,
                        "The proposal is of tier panel; convene a review, or answer the intake anew.");
        }
    }

    private static void requireSeconded(ConsiderationState consideration, Instant now) {
        var until = consideration.waitingUntil();
        if (until == null) {
            throw new RefusedException(
                    ProposalError.TIER_NEEDS_SECOND, "The proposal is of tier second, and nobody has seconded it.");
        }
        requireUnopposed(consideration);
        if (now.isBefore(until)) {
            throw new RefusedException(
                    ProposalError.WAITING_PERIOD_RUNS,
                    "Objections may be raised until " + until + ".",
                    Map.of("waitingUntil", until.toString()));
        }
    }

    // Whoever answers the intake anew, and with it chooses a lower tier, answers no objection by that.
    private static void requireUnopposed(ConsiderationState consideration) {
        if (!consideration.objectors().isEmpty()) {
            throw new RefusedException(
                    ProposalError.OBJECTION_STANDS,
                    "Open objections: " + consideration.objectors().size() + ". Each must be withdrawn first.");
        }
    }

    private static void requireTierSecond(ProposalState state) {
        var tier = state.consideration().tier();
        if (tier != Tier.SECOND) {
            throw new RefusedException(
                    ProposalError.TIER_IS_NOT_SECOND,
                    "The proposal is of tier " + tier.label() + ", which is neither seconded nor objected to.");
        }
    }

    private static Tier recommended(IntakeAnswers answers) {
        var byQuestion = Map.of(
                "reversibility", answers.reversibility(),
                "blastRadius", answers.blastRadius(),
                "dataSensitivity", answers.dataSensitivity(),
                "cost", answers.cost());
        var problems = Intake.problems(byQuestion);
        if (!problems.isEmpty()) {
            throw new RefusedException(ProposalError.INTAKE_ANSWER_UNKNOWN, String.join(" ", problems));
        }
        return Tier.ofLabel(Intake.recommend(byQuestion).tier().word());
    }

    private static int submitted(ProposalState state) {
        return Objects.requireNonNull(state.submittedRevision(), "a proposed proposal has been submitted");
    }
}
