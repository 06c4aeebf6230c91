package org.witan.queryside.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.ReviewDecided;

/**
 * What a review comes to.
 *
 * @param recommendation the latest version; null before the first
 * @param dissents       those that stand
 * @param decided        null before the decision
 * @param obligations    the conditions of the decision; none before it
 */
public record Conclusion(
        @Nullable Recommendation recommendation,
        List<Dissent> dissents,
        List<PassedOver> overrides,
        @Nullable Decided decided,
        List<Obligation> obligations) {

    static final Conclusion NONE = new Conclusion(null, List.of(), List.of(), null, List.of());

    public Conclusion {
        dissents = List.copyOf(dissents);
        overrides = List.copyOf(overrides);
        obligations = List.copyOf(obligations);
    }

    /** The chair's text, and who stands by it; outdated once a newer revision or round made it void. */
    public record Recommendation(
            RecommendationRecorded text, String by, Instant at, boolean outdated, List<Signature> signatures) {

        public Recommendation {
            signatures = List.copyOf(signatures);
        }
    }

    /** That a seat stands by the recommendation. */
    public record Signature(SeatKey seat, MemberId member, Instant at) {}

    /** A statement against the recommendation; it belongs to the member who wrote it, whoever sits there later. */
    public record Dissent(SeatKey seat, MemberId member, int version, String statement, Instant at) {}

    /** That the chair passed over a rule; it stands until a newer revision or round brings up something new. */
    public record PassedOver(
            GateOverride override, Instant at, @Nullable Instant outdatedAt) {

        /** Whether it lets the rule yield. */
        public boolean stands() {
            return outdatedAt == null;
        }

        PassedOver outdated(Instant since) {
            return stands() ? new PassedOver(override, at, since) : this;
        }
    }

    /** The decision. */
    public record Decided(ReviewDecided decision, String by, Instant at) {}

    /**
     * A condition of the decision.
     *
     * @param since    since when its owner has it
     * @param closing  the evidence or the reason; null while it is open
     * @param closedBy null while it is open
     */
    public record Obligation(
            Condition condition,
            ConditionState state,
            Instant since,
            @Nullable String closing,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {

        Obligation closed(ConditionState newState, String how, String by, Instant at) {
            return new Obligation(condition, newState, since, how, by, at);
        }

        Obligation of(MemberId owner, LocalDate due, Instant at) {
            var reassigned = new Condition(condition.id(), condition.text(), owner, due, condition.findings());
            return new Obligation(reassigned, state, at, closing, closedBy, closedAt);
        }
    }

    /** The recommendation that can be signed and decided on; null when there is none. */
    public @Nullable Recommendation standing() {
        return recommendation == null || recommendation.outdated() ? null : recommendation;
    }

    /** Whether the seat signed the recommendation as it stands. */
    public boolean isSignedBy(SeatKey seat) {
        var standing = standing();
        return standing != null
                && standing.signatures().stream()
                        .anyMatch(signature -> signature.seat().equals(seat));
    }

    /** Whether the member dissents on that seat. */
    public boolean isDissentedBy(SeatKey seat, MemberId member) {
        return dissents.stream()
                .anyMatch(dissent ->
                        dissent.seat().equals(seat) && dissent.member().equals(member));
    }

    /** The condition as it stands; none before the decision. */
    Optional<Condition> condition(ConditionId id) {
        return obligations.stream()
                .map(Obligation::condition)
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    Stream<String> people() {
        return Stream.of(
                        recommendation == null
                                ? Stream.<String>empty()
                                : Stream.concat(
                                        Stream.of(recommendation.by()),
                                        recommendation.text().conditions().stream()
                                                .map(Conclusion::ownerOf)),
                        dissents.stream().map(dissent -> dissent.member().value()),
                        overrides.stream()
                                .map(override -> override.override().chair().value()),
                        decided == null
                                ? Stream.<String>empty()
                                : Stream.concat(
                                        Stream.of(decided.by()),
                                        decided.decision().deciders().stream().map(MemberId::value)),
                        obligations.stream()
                                .flatMap(obligation ->
                                        Stream.of(ownerOf(obligation.condition()), obligation.closedBy())),
                        recommendation == null
                                ? Stream.<String>empty()
                                : recommendation.signatures().stream()
                                        .map(signature -> signature.member().value()))
                .flatMap(people -> people)
                .filter(Objects::nonNull);
    }

    private static @Nullable String ownerOf(Condition condition) {
        var owner = condition.owner();
        return owner == null ? null : owner.value();
    }

    Conclusion with(@Nullable Recommendation newRecommendation) {
        return new Conclusion(newRecommendation, dissents, overrides, decided, obligations);
    }

    Conclusion withdrawn() {
        return recommendation == null
                ? this
                : with(new Recommendation(
                        recommendation.text(), recommendation.by(), recommendation.at(), true, List.of()));
    }

    Conclusion signed(Signature signature) {
        return signing(Lists.and(unsigned(signature.seat()).signatures(), signature));
    }

    Conclusion unsigned(SeatKey seat) {
        return signing(Lists.without(signatures(), signature -> signature.seat().equals(seat)));
    }

    Conclusion dissented(Dissent dissent) {
        var others = reconciled(dissent.seat(), dissent.member()).unsigned(dissent.seat());
        return others.dissenting(Lists.and(others.dissents, dissent));
    }

    Conclusion reconciled(SeatKey seat, MemberId member) {
        return dissenting(Lists.without(
                dissents,
                dissent -> dissent.seat().equals(seat) && dissent.member().equals(member)));
    }

    Conclusion passingOver(PassedOver override) {
        return new Conclusion(recommendation, dissents, Lists.and(overrides, override), decided, obligations);
    }

    /** What stands after the panel was given something new: no recommendation, and no override. */
    Conclusion overtaken(Instant at) {
        var outdated = overrides.stream().map(override -> override.outdated(at)).toList();
        return new Conclusion(recommendation, dissents, outdated, decided, obligations).withdrawn();
    }

    Conclusion decided(Decided newDecided) {
        var conditions = newDecided.decision().conditions().stream()
                .map(condition -> new Obligation(condition, ConditionState.OPEN, newDecided.at(), null, null, null))
                .toList();
        return new Conclusion(recommendation, dissents, overrides, newDecided, conditions);
    }

    Conclusion obliging(ConditionId id, UnaryOperator<Obligation> change) {
        return new Conclusion(
                recommendation,
                dissents,
                overrides,
                decided,
                Lists.changed(
                        obligations, obligation -> obligation.condition().id().equals(id), change));
    }

    private List<Signature> signatures() {
        return recommendation == null ? List.of() : recommendation.signatures();
    }

    private Conclusion signing(List<Signature> signatures) {
        return recommendation == null
                ? this
                : with(new Recommendation(
                        recommendation.text(),
                        recommendation.by(),
                        recommendation.at(),
                        recommendation.outdated(),
                        signatures));
    }

    private Conclusion dissenting(List<Dissent> newDissents) {
        return new Conclusion(recommendation, newDissents, overrides, decided, obligations);
    }
}
