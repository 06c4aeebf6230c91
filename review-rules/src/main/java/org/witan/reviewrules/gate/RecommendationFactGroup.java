package org.witan.reviewrules.gate;

/** Facts about the recommendation and its conditions. */
final class RecommendationFactGroup {

    private RecommendationFactGroup() {}

    static void addTo(FactTable table) {
        table.truth(
                "recommendation.recorded",
                "whether the chair has recorded a recommendation",
                it -> it.outcome() != null);
        table.text(
                "recommendation.outcome",
                "the outcome that it proposes, such as \"accepted\"; \"none\" without a recommendation",
                it -> it.outcome() == null ? "none" : it.outcome());
        table.count(
                "recommendation.signatures",
                "how many seats signed it as it stands",
                it -> SeatFactGroup.seats(it, SeatFacts::signed));
        table.count(
                "recommendation.dissents",
                "how many seats dissent",
                it -> SeatFactGroup.seats(it, SeatFacts::dissents));
        table.number(
                "conditions.total",
                "how many conditions it has",
                it -> it.conditions().size());
        table.count(
                "conditions.incomplete",
                "how many of them lack an owner or a due date",
                it -> it.conditions().stream().filter(condition -> !condition.hasOwner() || !condition.hasDue()));
        table.count(
                "conditions.open",
                "how many of them are neither fulfilled nor waived",
                it -> it.conditions().stream().filter(ConditionFacts::open));
    }
}
