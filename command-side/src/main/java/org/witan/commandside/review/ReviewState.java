package org.witan.commandside.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.review.ReviewPhase;

/**
 * What a review has to remember to judge the next command.
 *
 * @param proposal    the proposal before the panel; null before the panel is convened
 * @param chair       who chairs; null before the panel is convened
 * @param openedAt    when the panel was convened
 * @param document    the revision before the panel
 * @param charter     what the review is held by; null before the panel is convened
 * @param round       the latest round
 * @param obligations the conditions of the decision; none before it
 */
record ReviewState(
        @Nullable ProposalId proposal,
        @Nullable MemberId chair,
        ReviewPhase phase,
        Instant openedAt,
        int document,
        @Nullable Charter charter,
        Panel panel,
        RoundState round,
        Findings findings,
        Positions positions,
        RecommendationState recommendation,
        Overrides overrides,
        List<Obligation> obligations) {

    static final ReviewState UNCONVENED = new ReviewState(
            null,
            null,
            ReviewPhase.SEALED_ROUND,
            Instant.EPOCH,
            0,
            null,
            Panel.NONE,
            RoundState.NONE,
            Findings.NONE,
            Positions.NONE,
            RecommendationState.NONE,
            Overrides.NONE,
            List.of());

    ReviewState {
        obligations = List.copyOf(obligations);
    }

    /** What the review is held by; only of a convened panel. */
    Charter heldBy() {
        return Objects.requireNonNull(charter, "a review begins by convening a panel");
    }

    /** The proposal; only of a convened panel. */
    ProposalId subject() {
        return Objects.requireNonNull(proposal, "a review begins by convening a panel");
    }

    /** The chair; only of a convened panel. */
    MemberId currentChair() {
        return Objects.requireNonNull(chair, "a review begins by convening a panel");
    }

    boolean isChairedBy(MemberId member) {
        return member.equals(chair);
    }

    Optional<Obligation> obligation(ConditionId id) {
        return obligations.stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    ReviewState in(ReviewPhase newPhase) {
        return new ReviewState(
                proposal,
                chair,
                newPhase,
                openedAt,
                document,
                charter,
                panel,
                round,
                findings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(Panel newPanel) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                newPanel,
                round,
                findings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(@Nullable Charter newCharter) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                newCharter,
                panel,
                round,
                findings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(RoundState newRound) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                newRound,
                findings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(Findings newFindings) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                round,
                newFindings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(Positions newPositions) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                round,
                findings,
                newPositions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(RecommendationState newRecommendation) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                round,
                findings,
                positions,
                newRecommendation,
                overrides,
                obligations);
    }

    ReviewState chairedBy(MemberId newChair) {
        return new ReviewState(
                proposal,
                newChair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                round,
                findings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState on(int newDocument) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                newDocument,
                charter,
                panel,
                round,
                findings,
                positions,
                recommendation,
                overrides,
                obligations);
    }

    ReviewState with(Overrides newOverrides) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                round,
                findings,
                positions,
                recommendation,
                newOverrides,
                obligations);
    }

    ReviewState obliging(List<Obligation> newObligations) {
        return new ReviewState(
                proposal,
                chair,
                phase,
                openedAt,
                document,
                charter,
                panel,
                round,
                findings,
                positions,
                recommendation,
                overrides,
                newObligations);
    }

    /** Unchanged when there is no such condition. */
    ReviewState obliging(ConditionId id, UnaryOperator<Obligation> change) {
        return obliging(obligations.stream()
                .map(obligation -> obligation.id().equals(id) ? change.apply(obligation) : obligation)
                .toList());
    }
}
