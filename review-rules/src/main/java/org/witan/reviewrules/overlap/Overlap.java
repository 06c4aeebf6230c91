package org.witan.reviewrules.overlap;

/**
 * Why two findings are in one cluster.
 *
 * @param one      the lower number
 * @param other    the higher number
 * @param likeness how alike their statements are, from 0 to 1
 * @param sentence the reason in words
 */
public record Overlap(int one, int other, double likeness, String sentence) {}
