package org.witan.reviewrules.gate;

import java.util.List;
import java.util.Map;
import org.witan.reviewrules.stanza.Stanzas;

/**
 * A set of gate rules, ready to judge reviews. Immutable.
 *
 * <p>A set with problems still judges: a rule that cannot be understood gives {@link GateStatus#ERROR}, so that a rule
 * that was published once never makes a review unreadable. Whoever publishes refuses a set that has problems.
 */
public final class GateRules {

    private static final GateRules BUILT_IN = of(Stanzas.read(GateRules.class, "gate-rules.txt").stream()
            .map(stanza -> new GateRule(
                    stanza.text("name"),
                    stanza.text("description"),
                    stanza.optional("applies-if"),
                    stanza.text("satisfied-if"),
                    stanza.optional("override-if"),
                    stanza.text("missing")))
            .toList());

    private final List<GateRule> rules;
    private final List<ReadRule> readRules;
    private final List<RuleProblem> problems;

    private GateRules(List<GateRule> rules) {
        this.rules = rules;
        this.readRules = rules.stream().map(ReadRule::of).toList();
        this.problems = RuleSetCheck.problems(readRules);
    }

    /** Reads the rules; never fails, see {@link #problems()}. */
    public static GateRules of(List<GateRule> rules) {
        return new GateRules(List.copyOf(rules));
    }

    /** Returns the rules that a tenant has until its owner publishes others. */
    public static GateRules builtIn() {
        return BUILT_IN;
    }

    /** Returns the rules as given. */
    public List<GateRule> rules() {
        return rules;
    }

    /** Returns everything that is wrong with the set; empty when it may be published. */
    public List<RuleProblem> problems() {
        return problems;
    }

    /**
     * Judges a review by every rule, in the order of the rules.
     *
     * @param overrides the chair's reasons by the name of the rule that the chair overrode
     */
    public List<GateResult> judge(ReviewFacts review, Map<String, String> overrides) {
        return readRules.stream()
                .map(rule -> Judgement.of(rule, review, overrides.get(rule.name())))
                .toList();
    }

    /**
     * Tells whether an override by the chair would let the review pass this rule now.
     *
     * @return false also when there is no such rule
     */
    public boolean wouldYield(String name, ReviewFacts review) {
        return readRules.stream()
                .filter(rule -> rule.name().equals(name))
                .anyMatch(rule -> Judgement.of(rule, review, "").status() == GateStatus.OVERRIDDEN);
    }
}
