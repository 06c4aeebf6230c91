package org.witan.reviewrules.gate;

import java.util.List;
import java.util.Map;

/**
 * A set of gate rules, ready to judge reviews.
 *
 * <p>A set with problems still judges: a rule that cannot be understood gives {@link GateStatus#ERROR}, so that a rule
 * that was published once never makes a review unreadable. Whoever publishes refuses a set that has problems.
 */
public final class GateRules {

    private final List<GateRule> rules;

    private GateRules(List<GateRule> rules) {
        this.rules = rules;
    }

    /** Reads the rules; never fails, see {@link #problems()}. */
    public static GateRules of(List<GateRule> rules) {
        return new GateRules(List.copyOf(rules));
    }

    /** Returns the rules that a tenant has until its owner publishes others. */
    public static GateRules builtIn() {
        return of(List.of());
    }

    /** Returns the rules as given. */
    public List<GateRule> rules() {
        return rules;
    }

    /** Returns everything that is wrong with the set; empty when it may be published. */
    public List<RuleProblem> problems() {
        throw new UnsupportedOperationException();
    }

    /**
     * Judges a review by every rule, in the order of the rules.
     *
     * @param overrides the chair's reasons by the name of the rule that the chair overrode
     */
    public List<GateResult> judge(ReviewFacts review, Map<String, String> overrides) {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells whether an override by the chair would let the review pass this rule now.
     *
     * @return false also when there is no such rule
     */
    public boolean wouldYield(String rule, ReviewFacts review) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether the decision may be recorded: no result holds it up. */
    public static boolean allPass(List<GateResult> results) {
        return results.stream().allMatch(result -> result.status().passes());
    }
}
