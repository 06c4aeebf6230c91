package org.witan.reviewrules.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.Words;
import org.witan.reviewrules.expression.EvaluationException;
import org.witan.reviewrules.expression.FactSource;
import org.witan.reviewrules.expression.Value;

/** Judges one review by one rule, and remembers the facts that mattered. */
final class Judgement implements FactSource {

    private static final String NOT_KNOWN = "not known yet";
    private static final String OVERRIDE_IN_VAIN = "The chair overrode this rule, but it does not yield to that now.";

    private final ReadRule rule;
    private final RuleCase ruleCase;
    private final @Nullable String overrideReason;
    private final Map<String, String> readings = new LinkedHashMap<>();

    private Judgement(ReadRule rule, ReviewFacts review, @Nullable String overrideReason) {
        this.rule = rule;
        this.ruleCase = new RuleCase(review, overrideReason != null);
        this.overrideReason = overrideReason;
    }

    /** Judges; the reason is null when the chair has not overridden the rule. */
    static GateResult of(ReadRule rule, ReviewFacts review, @Nullable String overrideReason) {
        return new Judgement(rule, review, overrideReason).result();
    }

    @Override
    public @Nullable Value valueOf(String name) {
        var value = FactCatalogue.valueOf(name, ruleCase);
        // Whether there is an override is what the verdict itself says.
        if (!name.equals(FactCatalogue.OVERRIDE_GIVEN)) {
            readings.putIfAbsent(name, value == null ? NOT_KNOWN : value.inWords());
        }
        return value;
    }

    private GateResult result() {
        var parts = rule.parts();
        if (parts == null) {
            var problem = rule.problems().getFirst();
            return error("its " + problem.part() + " is not understood. " + problem.message());
        }
        try {
            return judge(parts);
        } catch (EvaluationException exception) {
            return error(exception.getMessage() + ".");
        }
    }

    private GateResult judge(ReadRule.Parts parts) {
        if (!parts.appliesIf().holds(this)) {
            return result(GateStatus.NOT_APPLICABLE, "Does not apply to this review.");
        }
        // First, so that an override stays visible when what it was given for no longer matters.
        if (parts.overrideIf().holds(this)) {
            return result(GateStatus.OVERRIDDEN, overridden());
        }
        if (parts.satisfiedIf().holds(this)) {
            return result(GateStatus.SATISFIED, rule.rule().description());
        }
        var missing = parts.missing().fill(this);
        return result(GateStatus.UNSATISFIED, overrideReason == null ? missing : missing + " " + OVERRIDE_IN_VAIN);
    }

    private GateResult error(String why) {
        // A broken rule would else hold up every review until its owner mends it.
        if (overrideReason != null) {
            return result(GateStatus.OVERRIDDEN, overridden());
        }
        return result(GateStatus.ERROR, "Cannot be judged: " + why);
    }

    private String overridden() {
        if (overrideReason == null) {
            return "Passed over, as the rule itself provides.";
        }
        return overrideReason.isBlank() ? "Overridden by the chair." : "Overridden by the chair: " + overrideReason;
    }

    private GateResult result(GateStatus status, String sentence) {
        var because = readings.entrySet().stream()
                .map(reading -> new FactReading(reading.getKey(), reading.getValue()))
                .toList();
        return new GateResult(rule.name(), status, Words.sentence(sentence), because);
    }
}
