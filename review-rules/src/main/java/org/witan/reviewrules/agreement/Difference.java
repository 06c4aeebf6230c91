package org.witan.reviewrules.agreement;

/**
 * Two perspectives that do not say the same.
 *
 * @param one      the perspective that is less in favour
 * @param other    the perspective that is more in favour
 * @param distance from just above 0 to 1, the whole scale
 * @param sentence the difference in words
 */
public record Difference(String one, String other, double distance, String sentence) {}
