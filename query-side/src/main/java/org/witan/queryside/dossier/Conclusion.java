package org.witan.queryside.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.ReviewDecided;

/**
 * What a review comes to.
 *
 * @param recommendation the latest version; null before the first
 * @param earlier        the versions before it, all void, the first first
 * @param dissents       those that stand
 * @param takenBack      those that do not any more, in the order in which they were taken back
 * @param decided        null before the decision
 * @param obligations    the conditions of the decision; none before it
 */
public record Conclusion(
        @Nullable Recommendation recommendation,
        List<Recommendation> earlier,
        List<Dissent> dissents,
        List<TakenBack> takenBack,
        List<PassedOver> overrides,
        @Nullable Decided decided,
        List<Obligation> obligations) {

    static final Conclusion NONE = new Conclusion(null, List.of(), List.of(), List.of(), List.of(), null, List.of());

    public Conclusion {
        earlier = List.copyOf(earlier);
        dissents = List.copyOf(dissents);
        takenBack = List.copyOf(takenBack);
        overrides = List.copyOf(overrides);
        obligations = List.copyOf(obligations);
    }

    /**
     * The chair's text, and who stands by it.
     *
     * @param signatures of a void one: those that it had then
     * @param voided     what made it void; null while it stands
     */
    public record Recommendation(
            RecommendationRecorded text,
            String by,
            Instant at,
            List<Signature> signatures,
            @Nullable Voided voided) {

        public Recommendation {
            signatures = List.copyOf(signatures);
        }

        /** Whether a newer version, revision or round made it void. */
        public boolean outdated() {
            return voided != null;
        }

        /** Whether it does without a condition under which a finding is deferred. To reject takes none. */
        public boolean lacks(ConditionId condition) {
            return text.outcome() != Outcome.REJECTED
                    && text.conditions().stream()
                            .noneMatch(stated -> stated.id().equals(condition));
        }

        Recommendation signed(List<Signature> newSignatures) {
            return new Recommendation(text, by, at, newSignatures, voided);
        }

        // What made it void first is what did.
        Recommendation voided(Voided newVoided) {
            return voided == null ? new Recommendation(text, by, at, signatures, newVoided) : this;
        }
    }

    /** What can make a recommendation void. */
    public enum Voiding {
        VERSION,
        REVISION,
        ROUND
    }

    /** That a recommendation became void: by the version, the revision or the round of that number. */
    public record Voided(Voiding by, int number, Instant at) {}

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

    /** A dissent that its member took back, or replaced by another. */
    public record TakenBack(Dissent dissent, Instant at, boolean replaced) {}

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
                        Stream.concat(earlier.stream(), Stream.ofNullable(recommendation))
                                .flatMap(Conclusion::people),
                        dissents.stream().map(dissent -> dissent.member().value()),
                        takenBack.stream().map(back -> back.dissent().member().value()),
                        overrides.stream()
                                .map(override -> override.override().chair().value()),
                        decided == null
                                ? Stream.<String>empty()
                                : Stream.concat(
                                        Stream.of(decided.by()),
                                        decided.decision().deciders().stream().map(MemberId::value)),
                        obligations.stream()
                                .flatMap(obligation ->
                                        Stream.of(ownerOf(obligation.condition()), obligation.closedBy())))
                .flatMap(people -> people)
                .filter(Objects::nonNull);
    }

    private static Stream<@Nullable String> people(Recommendation recommendation) {
        return Stream.of(
                        Stream.of(recommendation.by()),
                        recommendation.text().conditions().stream().map(Conclusion::ownerOf),
                        recommendation.signatures().stream()
                                .map(signature -> signature.member().value()))
                .flatMap(people -> people);
    }

    private static @Nullable String ownerOf(Condition condition) {
        var owner = condition.owner();
        return owner == null ? null : owner.value();
    }

    /** A newer version: the former one is void and stays on record. */
    Conclusion recommended(RecommendationRecorded text, String by, Instant at) {
        var former = voided(new Voided(Voiding.VERSION, text.version(), at)).recommendation;
        return new Conclusion(
                new Recommendation(text, by, at, List.of(), null),
                former == null ? earlier : Lists.and(earlier, former),
                dissents,
                takenBack,
                overrides,
                decided,
                obligations);
    }

    private Conclusion voided(Voided by) {
        return recommendation == null ? this : with(recommendation.voided(by));
    }

    private Conclusion with(Recommendation changed) {
        return new Conclusion(changed, earlier, dissents, takenBack, overrides, decided, obligations);
    }

    Conclusion signed(Signature signature) {
        var others = unsigned(signature.seat());
        return others.recommendation == null
                ? others
                : others.with(others.recommendation.signed(Lists.and(others.recommendation.signatures(), signature)));
    }

    // Who signed a version that is void did sign it, whatever comes later.
    Conclusion unsigned(SeatKey seat) {
        return recommendation == null || recommendation.outdated()
                ? this
                : with(recommendation.signed(Lists.without(
                        recommendation.signatures(),
                        signature -> signature.seat().equals(seat))));
    }

    Conclusion dissented(Dissent dissent) {
        return takenBack(dissent.seat(), dissent.member(), dissent.at(), true)
                .unsigned(dissent.seat())
                .dissenting(dissent);
    }

    Conclusion reconciled(SeatKey seat, MemberId member, Instant at) {
        return takenBack(seat, member, at, false);
    }

    private Conclusion dissenting(Dissent dissent) {
        return new Conclusion(
                recommendation, earlier, Lists.and(dissents, dissent), takenBack, overrides, decided, obligations);
    }

    private Conclusion takenBack(SeatKey seat, MemberId member, Instant at, boolean replaced) {
        Predicate<Dissent> own =
                dissent -> dissent.seat().equals(seat) && dissent.member().equals(member);
        var back = dissents.stream()
                .filter(own)
                .map(dissent -> new TakenBack(dissent, at, replaced))
                .toList();
        return new Conclusion(
                recommendation,
                earlier,
                Lists.without(dissents, own),
                Lists.and(takenBack, back),
                overrides,
                decided,
                obligations);
    }

    Conclusion passingOver(PassedOver override) {
        return new Conclusion(
                recommendation, earlier, dissents, takenBack, Lists.and(overrides, override), decided, obligations);
    }

    /** What stands after the panel was given something new: no recommendation, and no override. */
    Conclusion overtaken(Voided by) {
        var outdated =
                overrides.stream().map(override -> override.outdated(by.at())).toList();
        return new Conclusion(recommendation, earlier, dissents, takenBack, outdated, decided, obligations).voided(by);
    }

    Conclusion decided(Decided newDecided) {
        var conditions = newDecided.decision().conditions().stream()
                .map(condition -> new Obligation(condition, ConditionState.OPEN, newDecided.at(), null, null, null))
                .toList();
        return new Conclusion(recommendation, earlier, dissents, takenBack, overrides, newDecided, conditions);
    }

    Conclusion obliging(ConditionId id, UnaryOperator<Obligation> change) {
        return new Conclusion(
                recommendation,
                earlier,
                dissents,
                takenBack,
                overrides,
                decided,
                Lists.changed(
                        obligations, obligation -> obligation.condition().id().equals(id), change));
    }
}
