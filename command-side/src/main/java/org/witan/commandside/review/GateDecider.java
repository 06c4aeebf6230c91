package org.witan.commandside.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.Tier;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.SeatCoverage;
import org.witan.messages.review.SeatStatus;
import org.witan.reviewrules.gate.ReviewFacts;

/** The rules of passing over a gate rule and of deciding, without side effects. */
final class GateDecider {

    private GateDecider() {}

    static List<ReviewEvent> override(
            OverrideGateRule command,
            ReviewState state,
            Actor actor,
            ProposalFacts proposal,
            Candidates candidates,
            Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.OVERRIDE_GATE_RULE, state);
        var facts = ReviewFactsReading.of(state, proposal, candidates.agents(), now);
        var result = results(state, facts).stream()
                .filter(each -> each.rule().equals(command.rule()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        ReviewError.GATE_RULE_UNKNOWN,
                        "The review is not held to a gate rule \"" + command.rule() + "\"."));
        if (!result.status().holdsUp()) {
            throw new RefusedException(
                    ReviewError.GATE_RULE_PASSES,
                    "The gate rule " + result.rule() + " is " + result.status().label() + " and holds nothing up.",
                    Map.of("state", result.status().label()));
        }
        if (!RuleTerms.of(state.heldBy().gateRules().rules()).wouldYield(command.rule(), facts)) {
            throw new RefusedException(
                    ReviewError.GATE_RULE_NOT_TO_OVERRIDE,
                    "The gate rule " + result.rule() + " does not allow the chair to pass over it now.");
        }
        var override = new GateOverride(command.rule(), actor.member(), command.reason(), result);
        return List.of(new GateRuleOverridden(command.review(), state.subject(), override));
    }

    static ReviewDecided decide(
            DecideReview command,
            ReviewState state,
            Actor actor,
            ProposalFacts proposal,
            Candidates candidates,
            Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.DECIDE, state);
        requireTaken(state, proposal);
        var recommendation = state.recommendation();
        var outcome = Objects.requireNonNull(recommendation.outcome(), "there is a recommendation in this phase");
        requireDeferred(outcome, state);
        var results = results(state, ReviewFactsReading.of(state, proposal, candidates.agents(), now));
        requirePassing(results);
        return new ReviewDecided(
                command.review(),
                state.subject(),
                state.document(),
                outcome,
                command.rationale(),
                deciders(command, actor, candidates),
                recommendation.version(),
                results,
                state.overrides().given(),
                state.panel().seats().stream()
                        .map(seat -> coverage(seat, state, candidates.agents()))
                        .toList(),
                recommendation.conditions(),
                recommendation.reviewOn(),
                recommendation.validUntil());
    }

    /** What the proposal records of the panel's decision. */
    static DecisionRecorded recorded(ReviewDecided decided) {
        return new DecisionRecorded(
                decided.proposal(),
                decided.revision(),
                Tier.PANEL.label(),
                decided.outcome(),
                decided.rationale(),
                decided.deciders(),
                decided.review(),
                decided.conditions(),
                decided.reviewOn(),
                decided.validUntil());
    }

    private static List<GateResult> results(ReviewState state, ReviewFacts facts) {
        var reasons = new HashMap<String, String>();
        state.overrides().standing().forEach(override -> reasons.put(override.rule(), override.reason()));
        return RuleTerms.of(state.heldBy().gateRules().rules()).judge(facts, reasons).stream()
                .map(RuleTerms::of)
                .toList();
    }

    private static void requirePassing(List<GateResult> results) {
        var unmet = results.stream().filter(result -> result.status().holdsUp()).toList();
        if (!unmet.isEmpty()) {
            throw new RefusedException(
                    ReviewError.GATE_RULES_UNMET,
                    unmet.stream().map(GateResult::sentence).collect(Collectors.joining(" ")),
                    Map.of(
                            "rules", unmet.stream().map(GateResult::rule).toList(),
                            "unmet", unmet.stream().map(GateResult::sentence).toList()));
        }
    }

    private static void requireTaken(ReviewState state, ProposalFacts proposal) {
        var submitted = proposal.submitted();
        if (submitted != null && submitted != state.document()) {
            throw new RefusedException(
                    ReviewError.REVISION_PENDING,
                    "Revision " + submitted + " was submitted, and the panel has revision " + state.document()
                            + ". Try again in a moment.",
                    Map.of("submitted", submitted, "revision", state.document()));
        }
    }

    // A finding can still be deferred after the recommendation was written.
    private static void requireDeferred(Outcome outcome, ReviewState state) {
        var missing =
                RecommendationDecider.missing(outcome, state.recommendation().conditions(), state.findings());
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    ReviewError.CONDITION_MISSING,
                    "Findings were deferred after the recommendation was recorded, under conditions that it lacks: "
                            + String.join(", ", missing) + ". Record a new version of the recommendation.",
                    Map.of("missing", missing));
        }
    }

    private static List<MemberId> deciders(DecideReview command, Actor actor, Candidates candidates) {
        if (command.deciders().isEmpty()) {
            return List.of(actor.member());
        }
        var strangers = command.deciders().stream()
                .filter(member -> !candidates.isPerson(member))
                .map(MemberId::value)
                .toList();
        if (!strangers.isEmpty()) {
            throw new RefusedException(
                    ProposalError.DECIDER_UNKNOWN,
                    "No person who is an active member of the tenant: " + String.join(", ", strangers) + ".");
        }
        return command.deciders().stream().distinct().toList();
    }

    private static SeatCoverage coverage(Seat seat, ReviewState state, Predicate<MemberId> agents) {
        var standing = state.positions().find(seat.key()).filter(said -> !said.lapsed() && !agents.test(said.member()));
        if (standing.isPresent()) {
            var coverage = standing.get().position() == null ? Coverage.NOTHING_TO_ADD : Coverage.COVERED;
            return new SeatCoverage(seat.key(), seat.perspective(), coverage, null);
        }
        return seat.status() == SeatStatus.WAIVED
                ? new SeatCoverage(seat.key(), seat.perspective(), Coverage.WAIVED, seat.waiver())
                : new SeatCoverage(seat.key(), seat.perspective(), Coverage.UNCOVERED, null);
    }
}
