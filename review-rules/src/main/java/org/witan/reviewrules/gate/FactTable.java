package org.witan.reviewrules.gate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.expression.Value;
import org.witan.reviewrules.expression.ValueType;

/** Facts with how they are computed, while the catalogue is put together. */
final class FactTable {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    void number(String name, String description, ToLongFunction<ReviewFacts> value) {
        add(name, ValueType.NUMBER, description, it -> Value.Amount.of(value.applyAsLong(it.review())));
    }

    void count(String name, String description, Function<ReviewFacts, Stream<?>> counted) {
        number(name, description, review -> counted.apply(review).count());
    }

    void truth(String name, String description, Predicate<ReviewFacts> value) {
        add(name, ValueType.BOOLEAN, description, it -> new Value.Truth(value.test(it.review())));
    }

    void text(String name, String description, Function<ReviewFacts, String> value) {
        add(name, ValueType.TEXT, description, it -> new Value.Text(value.apply(it.review())));
    }

    void texts(String name, String description, Function<ReviewFacts, List<String>> value) {
        add(name, ValueType.TEXTS, description, it -> new Value.Texts(value.apply(it.review())));
    }

    /** Adds a count, and under a name of its own the list of what is counted. */
    void counted(
            String name, String description, String listName, String items, Function<ReviewFacts, Stream<String>> of) {
        count(name, "how many " + description, of::apply);
        texts(listName, "the " + items, review -> of.apply(review).toList());
    }

    void add(String name, ValueType type, String description, Computation computation) {
        if (entries.put(name, new Entry(new Fact(name, type, description), computation)) != null) {
            throw new IllegalStateException("Two facts are called " + name);
        }
    }

    /** How a fact comes by its value; null when it is not known yet. */
    @FunctionalInterface
    interface Computation {
        @Nullable
        Value of(RuleCase ruleCase);
    }

    /** A fact with its computation. */
    record Entry(Fact fact, Computation computation) {}
}
