package org.witan.reviewrules.expression;

import org.jspecify.annotations.Nullable;

/** Where an expression reads its facts. */
@FunctionalInterface
public interface FactSource {

    /** Returns a fact's value, of the type that the vocabulary says, or null when it is not known yet. */
    @Nullable
    Value valueOf(String name);
}
