package org.witan.messages.review;

import org.witan.messages.Values;

/**
 * A condition that a review must meet before its decision, as an owner writes it.
 *
 * @param name        in kebab-case, unique within its set, such as {@code no-open-blocker}
 * @param description the state that the rule asks for, as one sentence
 * @param appliesIf   an expression; empty for always
 * @param satisfiedIf an expression
 * @param overrideIf  an expression that says when the chair may pass over the rule; empty for whenever
 * @param missing     what an unsatisfied rule says, with placeholders
 */
public record GateRule(
        String name, String description, String appliesIf, String satisfiedIf, String overrideIf, String missing) {

    public GateRule {
        name = Values.line("rules.name", name, 100);
        description = Values.text("rules.description", description, Values.NOTE_LENGTH);
        appliesIf = Values.verbatim("rules.appliesIf", appliesIf, Values.NOTE_LENGTH);
        satisfiedIf = Values.text("rules.satisfiedIf", satisfiedIf, Values.NOTE_LENGTH);
        overrideIf = Values.verbatim("rules.overrideIf", overrideIf, Values.NOTE_LENGTH);
        missing = Values.text("rules.missing", missing, Values.NOTE_LENGTH);
    }
}
