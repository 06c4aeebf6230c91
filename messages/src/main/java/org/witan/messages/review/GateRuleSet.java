package org.witan.messages.review;

import java.util.List;

/**
 * The gate rules that a review is held to.
 *
 * @param version 0 for the built-in rules, else counted from 1
 */
public record GateRuleSet(int version, List<GateRule> rules) {

    public GateRuleSet {
        rules = List.copyOf(rules);
    }
}
