package org.witan.reviewrules.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.Stance;
import org.witan.reviewrules.agreement.Agreement;
import org.witan.reviewrules.agreement.StanceTaken;
import org.witan.reviewrules.expression.Value;
import org.witan.reviewrules.expression.ValueType;

/** Facts about positions and agreement. */
final class PositionFactGroup {

    private PositionFactGroup() {}

    static void addTo(FactTable table) {
        table.count(
                "positions.counted",
                "how many positions count: revealed, not outdated, and of a person who still sits there",
                it -> SeatFactGroup.seats(it, SeatFacts::counts));
        table.count("positions.endorsing", "how many of them endorse", it -> taking(it, Stance.ENDORSE));
        table.count(
                "positions.endorsingOnConditions",
                "how many of them endorse on conditions",
                it -> taking(it, Stance.ENDORSE_ON_CONDITIONS));
        table.count("positions.objecting", "how many of them object", it -> taking(it, Stance.OBJECT));
        table.count("positions.abstaining", "how many of them abstain", it -> taking(it, Stance.ABSTAIN));
        table.count(
                "positions.lapsed",
                "how many positions a later revision outdated",
                it -> SeatFactGroup.seats(it, SeatFacts::hasLapsedPosition));
        addPerspectives(table, "perspectives.endorsing", "endorses", Stance.ENDORSE);
        addPerspectives(
                table, "perspectives.endorsingOnConditions", "endorses on conditions", Stance.ENDORSE_ON_CONDITIONS);
        addPerspectives(table, "perspectives.objecting", "objects", Stance.OBJECT);
        addPerspectives(table, "perspectives.abstaining", "abstains", Stance.ABSTAIN);
        table.add(
                "agreement.consensus",
                ValueType.NUMBER,
                "the agreement index of the positions that count, from 0 to 1; not known while nobody says yes or no",
                it -> consensus(it.review()));
    }

    private static Stream<SeatFacts> taking(ReviewFacts review, Stance stance) {
        return SeatFactGroup.seats(review, seat -> seat.counts() && seat.stance() == stance);
    }

    private static @Nullable Value consensus(ReviewFacts review) {
        var stances = new ArrayList<StanceTaken>();
        for (var seat : review.seats()) {
            var stance = seat.stance();
            if (seat.counts() && stance != null) {
                stances.add(new StanceTaken(seat.key(), seat.perspective(), stance));
            }
        }
        var consensus = Agreement.of(stances).consensus();
        return consensus.isEmpty() ? null : new Value.Amount(BigDecimal.valueOf(consensus.getAsDouble()));
    }

    private static void addPerspectives(FactTable table, String name, String verb, Stance stance) {
        table.texts(
                name,
                "the perspectives of which a seat " + verb + ", if its position counts",
                it -> taking(it, stance)
                        .map(SeatFacts::perspective)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
