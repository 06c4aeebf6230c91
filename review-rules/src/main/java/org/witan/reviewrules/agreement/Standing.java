package org.witan.reviewrules.agreement;

/**
 * How far a perspective stands from all others together.
 *
 * @param perspective such as {@code security}
 * @param distance    from 0 to 1, the whole scale
 * @param sentence    the distance in words
 */
public record Standing(String perspective, double distance, String sentence) {}
