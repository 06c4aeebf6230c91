package org.witan.reviewrules.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is wrong with a set of rules. */
final class RuleSetCheck {

    /** How many rules a set may have. */
    static final int RULES = 50;

    /** The longest description, in UTF-16 units. */
    static final int DESCRIPTION_LENGTH = 300;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int NAME_LENGTH = 60;

    private final List<RuleProblem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RuleSetCheck() {}

    static List<RuleProblem> problems(List<ReadRule> rules) {
        var check = new RuleSetCheck();
        if (rules.size() > RULES) {
            check.problems.add(new RuleProblem(
                    "", "rules", 0, "There are " + rules.size() + " rules, at most " + RULES + " are allowed."));
        }
        rules.forEach(check::rule);
        return List.copyOf(check.problems);
    }

    private void rule(ReadRule read) {
        var rule = read.rule();
        if (rule.name().length() > NAME_LENGTH || !NAME.matcher(rule.name()).matches()) {
            add(rule, "name", "Expected lower-case words joined by hyphens, at most " + NAME_LENGTH + " characters.");
        } else if (!names.add(rule.name())) {
            add(rule, "name", "Another rule of the set is called " + rule.name() + ".");
        }
        if (rule.description().isBlank() || rule.description().length() > DESCRIPTION_LENGTH) {
            add(rule, "description", "Expected a sentence of at most " + DESCRIPTION_LENGTH + " characters.");
        }
        problems.addAll(read.problems());
    }

    private void add(GateRule rule, String part, String message) {
        problems.add(new RuleProblem(rule.name(), part, 0, message));
    }
}
