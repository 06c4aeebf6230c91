package org.witan.commandside.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalMove;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.SupersedeDecision;

/** The rules of recording a decision and of ending one, without side effects. */
final class DecisionDecider {

    private DecisionDecider() {}

    static List<ProposalEvent> record(
            RecordDecision command, ProposalState state, Actor actor, Predicate<MemberId> isPerson, Instant now) {
        ProposalDecider.requireOpen(ProposalMove.DECIDE, state);
        TierDecider.requireConsidered(state, now);
        requireAhead(command.validUntil(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        var deciders = command.deciders().isEmpty() ? List.of(actor.member()) : distinct(command.deciders());
        var strangers =
                deciders.stream().filter(isPerson.negate()).map(MemberId::value).toList();
        if (!strangers.isEmpty()) {
            throw new RefusedException(
                    ProposalError.DECIDER_UNKNOWN,
                    "No person who is an active member of the tenant: " + String.join(", ", strangers) + ".");
        }
        var decidedOn = Objects.requireNonNull(state.submittedRevision(), "a proposed proposal has been submitted");
        return List.of(new DecisionRecorded(
                command.proposal(),
                decidedOn,
                state.consideration().tier().label(),
                command.outcome(),
                command.rationale(),
                deciders,
                null,
                List.of(),
                command.reviewOn(),
                command.validUntil()));
    }

    static List<ProposalEvent> deprecate(DeprecateDecision command, ProposalState state) {
        ProposalDecider.requireOpen(ProposalMove.DEPRECATE, state);
        return List.of(new DecisionDeprecated(command.proposal(), command.reason()));
    }

    static List<ProposalEvent> supersede(SupersedeDecision command, ProposalState state) {
        ProposalDecider.requireOpen(ProposalMove.SUPERSEDE, state);
        return List.of(new DecisionSuperseded(command.proposal(), command.by(), command.partial(), command.note()));
    }

    static ProposalStatus statusAfter(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ProposalStatus.ACCEPTED;
            case ACCEPTED_WITH_CONDITIONS -> ProposalStatus.ACCEPTED_WITH_CONDITIONS;
            case REJECTED -> ProposalStatus.REJECTED;
            case DEFERRED -> ProposalStatus.DEFERRED;
        };
    }

    private static void requireAhead(@Nullable LocalDate validUntil, LocalDate today) {
        if (validUntil != null && validUntil.isBefore(today)) {
            throw new RefusedException(
                    ProposalError.VALID_UNTIL_PAST,
                    "A decision that is recorded on " + today + " cannot be valid until " + validUntil + ".",
                    Map.of("recordedOn", today.toString()));
        }
    }

    private static List<MemberId> distinct(List<MemberId> members) {
        return members.stream().distinct().toList();
    }
}
