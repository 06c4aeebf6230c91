package org.witan.reviewrules.expression;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * The facts that an expression may speak of.
 *
 * @param types the type of each fact by its name
 */
public record Vocabulary(Map<String, ValueType> types) {

    public Vocabulary {
        types = Map.copyOf(types);
    }

    /** Returns a fact's type, or null when there is no such fact. */
    public @Nullable ValueType typeOf(String name) {
        return types.get(name);
    }

    /** Returns the fact that somebody who wrote this name most likely meant; empty when none is close. */
    public Optional<String> closestTo(String name) {
        var furthest = Math.max(2, name.length() / 3);
        var distance = new LevenshteinDistance(furthest);
        var close = new TreeMap<String, Integer>();
        for (var known : types.keySet()) {
            var edits = known.endsWith("." + name) ? 0 : distance.apply(name, known);
            if (edits >= 0) {
                close.put(known, edits);
            }
        }
        return close.entrySet().stream()
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
