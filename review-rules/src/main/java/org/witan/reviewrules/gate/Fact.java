package org.witan.reviewrules.gate;

import org.witan.reviewrules.expression.ValueType;

/**
 * Something that gate rules may speak of.
 *
 * @param name        such as {@code positions.counted}; never changed and never removed
 * @param type        the type of its value
 * @param description what it means, as one sentence
 */
public record Fact(String name, ValueType type, String description) {}
