package org.witan.reviewrules.gate;

/**
 * A fact with the value it had.
 *
 * @param fact  the name, such as {@code positions.counted}
 * @param value the value in words, such as {@code 2} or {@code security and data}
 */
public record FactReading(String fact, String value) {}
