package org.witan.reviewrules.expression;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts made up for a test; {@code agreement.unknown} is a number that is never known. */
final class FactsFixture implements FactSource {

    private final Map<String, Value> values = new HashMap<>();

    FactsFixture with(String name, Value value) {
        values.put(name, value);
        return this;
    }

    Vocabulary vocabulary() {
        var types = new HashMap<String, ValueType>();
        values.forEach((name, value) -> types.put(name, value.type()));
        types.put("agreement.unknown", ValueType.NUMBER);
        return new Vocabulary(types);
    }

    @Override
    public @Nullable Value valueOf(String name) {
        return values.get(name);
    }
}
