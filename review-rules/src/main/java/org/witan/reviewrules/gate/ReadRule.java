package org.witan.reviewrules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.expression.Expression;
import org.witan.reviewrules.expression.ExpressionException;
import org.witan.reviewrules.expression.Sentence;
import org.witan.reviewrules.expression.ValueType;

/**
 * A rule with its expressions read; a part that could not be read is null and has a problem.
 *
 * @param rule     the rule as given
 * @param parts    the parts, or null when one of them could not be read
 * @param problems what is wrong with the parts
 */
record ReadRule(GateRule rule, @Nullable Parts parts, List<RuleProblem> problems) {

    private static final String ALWAYS = "true";

    static ReadRule of(GateRule rule) {
        var problems = new ArrayList<RuleProblem>();
        var appliesIf = read(rule, "appliesIf", problems, () -> condition(rule.appliesIf(), ALWAYS));
        var satisfiedIf = read(rule, "satisfiedIf", problems, () -> condition(rule.satisfiedIf(), ""));
        var overrideIf =
                read(rule, "overrideIf", problems, () -> condition(rule.overrideIf(), FactCatalogue.OVERRIDE_GIVEN));
        var missing = read(rule, "missing", problems, () -> Sentence.parse(rule.missing(), FactCatalogue.vocabulary()));
        var parts = appliesIf == null || satisfiedIf == null || overrideIf == null || missing == null
                ? null
                : new Parts(appliesIf, satisfiedIf, overrideIf, missing);
        return new ReadRule(rule, parts, List.copyOf(problems));
    }

    String name() {
        return rule.name();
    }

    private static Expression condition(String text, String whenEmpty) {
        var given = text.isBlank() ? whenEmpty : text;
        return Expression.parse(given, FactCatalogue.vocabulary(), ValueType.BOOLEAN);
    }

    private static <T> @Nullable T read(GateRule rule, String part, List<RuleProblem> problems, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ExpressionException exception) {
            var message = String.valueOf(exception.getMessage());
            problems.add(new RuleProblem(rule.name(), part, exception.position(), message));
            return null;
        }
    }

    /** The parts of a rule that was understood. */
    record Parts(Expression appliesIf, Expression satisfiedIf, Expression overrideIf, Sentence missing) {}
}
