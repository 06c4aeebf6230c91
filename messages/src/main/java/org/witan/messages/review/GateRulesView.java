package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * A version of the gate rules.
 *
 * @param version     0 for the built-in ones
 * @param publishedBy null for the built-in ones
 * @param facts       everything that rules may speak of
 */
public record GateRulesView(
        int version,
        List<GateRule> rules,
        @Nullable Person publishedBy,
        @Nullable Instant publishedAt,
        List<GateFactView> facts) {

    public GateRulesView {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
    }
}
