package org.witan.commandside.review;

import java.util.List;
import java.util.Map;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.ConditionId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.DissentRecorded;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RecommendationSigned;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.WithdrawDissent;

/** The rules of the recommendation, of signing it and of dissenting from it, without side effects. */
final class RecommendationDecider {

    private RecommendationDecider() {}

    static List<ReviewEvent> record(
            RecordRecommendation command, ReviewState state, Actor actor, Candidates candidates) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.RECOMMEND, state);
        checkConditions(command, state, candidates);
        return List.of(new RecommendationRecorded(
                command.review(),
                state.subject(),
                state.recommendation().version() + 1,
                state.document(),
                command.outcome(),
                command.summary(),
                command.agreement(),
                command.disagreement(),
                command.tradeOffs(),
                command.conditions(),
                command.reviewOn(),
                command.validUntil(),
                command.reason()));
    }

    /** Quiet when the seat has signed this version. */
    static List<ReviewEvent> sign(SignRecommendation command, ReviewState state, Actor actor) {
        var seat = Admission.requireTakenSeat(command.seat(), state, actor);
        Admission.requireOpen(ReviewMove.SIGN, state);
        var recommendation = state.recommendation();
        if (command.version() != recommendation.version()) {
            throw new RefusedException(
                    ReviewError.RECOMMENDATION_OUTDATED,
                    "You read version " + command.version() + "; the latest is " + recommendation.version() + ".",
                    Map.of("version", recommendation.version()));
        }
        if (recommendation.dissents(seat.key(), actor.member())) {
            throw new RefusedException(
                    ReviewError.DISSENT_STANDS, "You dissent for the seat " + seat.key() + "; withdraw that first.");
        }
        return recommendation.signatures().contains(seat.key())
                ? List.of()
                : List.of(new RecommendationSigned(
                        command.review(), state.subject(), command.version(), seat.key(), actor.member()));
    }

    static List<ReviewEvent> dissent(RecordDissent command, ReviewState state, Actor actor) {
        var seat = Admission.requireTakenSeat(command.seat(), state, actor);
        Admission.requireOpen(ReviewMove.DISSENT, state);
        return List.of(new DissentRecorded(
                command.review(),
                state.subject(),
                state.recommendation().version(),
                seat.key(),
                actor.member(),
                command.statement()));
    }

    /** Whoever wrote a dissent may take it back, also after having left the seat. */
    static List<ReviewEvent> withdrawDissent(WithdrawDissent command, ReviewState state, Actor actor) {
        var seat = Admission.seat(command.seat(), state);
        var dissents = state.recommendation().dissents(seat.key(), actor.member());
        if (!dissents && !seat.member().equals(actor.member())) {
            throw new RefusedException(
                    ReviewError.NOT_YOUR_SEAT, "A dissent is taken back by who wrote it and nobody else.");
        }
        Admission.requireOpen(ReviewMove.DISSENT, state);
        if (!dissents) {
            throw new RefusedException(
                    ReviewError.DISSENT_UNKNOWN, "You do not dissent for the seat " + seat.key() + ".");
        }
        return List.of(new DissentWithdrawn(command.review(), state.subject(), seat.key(), actor.member()));
    }

    static void requireOwner(Condition condition, Candidates candidates) {
        var owner = condition.owner();
        if (owner != null && !candidates.isPerson(owner)) {
            throw new RefusedException(
                    ReviewError.CONDITION_OWNER_UNKNOWN,
                    "The member " + owner + " is no person who is an active member, and cannot own a condition.");
        }
    }

    private static void checkConditions(RecordRecommendation command, ReviewState state, Candidates candidates) {
        var conditions = command.conditions();
        switch (command.outcome()) {
            case ACCEPTED_WITH_CONDITIONS ->
                require(
                        !conditions.isEmpty(),
                        ReviewError.OUTCOME_NEEDS_CONDITION,
                        "The outcome accepted-with-conditions takes at least one condition.");
            case ACCEPTED, REJECTED ->
                require(
                        conditions.isEmpty(),
                        ReviewError.OUTCOME_TAKES_NO_CONDITION,
                        "The outcome " + command.outcome().label() + " takes no condition.");
            case DEFERRED -> {}
        }
        for (var condition : conditions) {
            requireOwner(condition, candidates);
            for (var cited : condition.findings()) {
                require(
                        state.findings().has(cited),
                        ReviewError.FINDING_UNKNOWN,
                        "There is no revealed finding " + cited + ".");
            }
        }
        requireDeferred(command, state);
    }

    /** The conditions of deferred findings that are left out. Nothing is owed under a proposal that is not to be done. */
    static List<String> missing(Outcome outcome, List<Condition> conditions, Findings findings) {
        var given = conditions.stream().map(Condition::id).toList();
        return outcome == Outcome.REJECTED
                ? List.of()
                : findings.deferredUnder().stream()
                        .filter(condition -> !given.contains(condition))
                        .map(ConditionId::value)
                        .toList();
    }

    private static void requireDeferred(RecordRecommendation command, ReviewState state) {
        var missing = missing(command.outcome(), command.conditions(), state.findings());
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    ReviewError.CONDITION_MISSING,
                    "Findings are deferred under conditions that the recommendation lacks: "
                            + String.join(", ", missing) + ".",
                    Map.of("missing", missing));
        }
    }

    private static void require(boolean condition, ReviewError code, String detail) {
        if (!condition) {
            throw new RefusedException(code, detail);
        }
    }
}
