package org.witan.reviewrules.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.witan.reviewrules.expression.Value;
import org.witan.reviewrules.expression.ValueType;

/** Facts about the protocol and the course of the review. */
final class ProtocolFactGroup {

    private static final BigDecimal SECONDS_PER_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toSeconds());

    private ProtocolFactGroup() {}

    static void addTo(FactTable table) {
        table.number(
                "protocol.quorum",
                "how many positions must count",
                it -> it.protocol().quorum());
        table.number(
                "protocol.rounds",
                "how many sealed rounds are planned",
                it -> it.protocol().rounds());
        table.number(
                "protocol.minimumHours",
                "how many hours a review is open at least",
                it -> it.protocol().minimumHours());
        table.texts(
                "protocol.perspectives",
                "the perspectives that must be covered, be waived or have nothing to add",
                it -> it.protocol().perspectives());
        table.add(
                "review.hoursOpen",
                ValueType.NUMBER,
                "how many hours ago the panel was convened",
                it -> hours(it.review().open()));
        table.number("review.roundsRevealed", "how many rounds were revealed", ReviewFacts::roundsRevealed);
        table.truth("review.roundOpen", "whether a sealed round is in progress", ReviewFacts::roundOpen);
        table.truth("chair.isAuthor", "whether the chair is an author of the proposal", ReviewFacts::chairIsAuthor);
        table.add(
                FactCatalogue.OVERRIDE_GIVEN,
                ValueType.BOOLEAN,
                "whether the chair has overridden the rule at hand since the panel was last given a revision or a round",
                it -> new Value.Truth(it.overridden()));
    }

    private static Value hours(Duration open) {
        // Rounded down, so that a review never looks older than it is.
        var seconds = BigDecimal.valueOf(open.toSeconds());
        return new Value.Amount(seconds.divide(SECONDS_PER_HOUR, 2, RoundingMode.DOWN));
    }
}
