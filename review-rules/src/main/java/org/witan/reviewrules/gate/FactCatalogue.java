package org.witan.reviewrules.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.expression.Value;
import org.witan.reviewrules.expression.Vocabulary;

/**
 * The one table of everything that gate rules may speak of.
 *
 * <p>Published rules hold these names for years, so that a name never goes and never changes its type or meaning.
 */
public final class FactCatalogue {

    static final String OVERRIDE_GIVEN = "override.given";

    private static final Map<String, FactTable.Entry> ENTRIES = entries();
    private static final Vocabulary VOCABULARY =
            new Vocabulary(facts().stream().collect(Collectors.toMap(Fact::name, Fact::type)));

    private FactCatalogue() {}

    /** Returns every fact, in the order in which the reference shows them. */
    public static List<Fact> facts() {
        return ENTRIES.values().stream().map(FactTable.Entry::fact).toList();
    }

    static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    /** Returns the value of a fact, or null when it is not known yet; the name must be one of the catalogue's. */
    static @Nullable Value valueOf(String name, RuleCase ruleCase) {
        var entry = ENTRIES.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("There is no fact " + name);
        }
        return entry.computation().of(ruleCase);
    }

    private static Map<String, FactTable.Entry> entries() {
        var table = new FactTable();
        ProtocolFactGroup.addTo(table);
        ProposalFactGroup.addTo(table);
        SeatFactGroup.addTo(table);
        PositionFactGroup.addTo(table);
        FindingFactGroup.addTo(table);
        RecommendationFactGroup.addTo(table);
        return table.entries();
    }
}
