package org.witan.reviewrules.gate;

/**
 * A condition that a review must meet before its decision, as an owner writes it.
 *
 * <p>The record takes any text: {@link GateRules} says what is wrong with it.
 *
 * @param name        kebab-case and unique within the set, such as {@code no-open-blocker}
 * @param description the state that the rule asks for, as one sentence: the verdict of a satisfied rule
 * @param appliesIf   a boolean expression; empty for always
 * @param satisfiedIf a boolean expression
 * @param overrideIf  a boolean expression; empty for {@code override.given}, that is, whenever the chair overrides
 * @param missing     the verdict of an unsatisfied rule, with placeholders
 */
public record GateRule(
        String name, String description, String appliesIf, String satisfiedIf, String overrideIf, String missing) {}
