package org.witan.reviewrules.gate;

/**
 * Something that is wrong with a gate rule.
 *
 * @param rule     the rule's name as given, possibly empty
 * @param part     the component of {@link GateRule} that is wrong, such as {@code satisfiedIf}
 * @param position where in that component, in UTF-16 units from 0
 * @param message  what was found and what is expected, as one sentence
 */
public record RuleProblem(String rule, String part, int position, String message) {}
